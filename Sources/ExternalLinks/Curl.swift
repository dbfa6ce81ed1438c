import FileSystem
import Subprocess
import Text

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// curl, which does the asking: one request at a time, no redirection followed by itself, nothing of its user's settings read. It is started
/// directly, never through a shell.
struct Curl: Sendable {
    private let program: String
    private let options: LinkCheckOptions

    /// The command that installs curl.
    static let installation = "sudo apt-get install curl"

    struct Answer: Sendable {
        /// 0 when no answer came.
        let status: Int
        let contentType: String
        /// The address it redirects to; empty for none.
        let redirection: String
        let body: [UInt8]
        /// curl's own number for what went wrong; 0 when nothing did.
        let exit: Int
    }

    init(_ options: LinkCheckOptions) throws(LinkCheckError) {
        guard let program = ExternalProgram.find("curl") else { throw .curlMissing }
        self.program = program
        self.options = options
    }

    /// - Parameter wantsBody: asks for the page itself and not only whether it is there.
    func ask(_ target: RequestTarget, wantsBody: Bool) async throws(LinkCheckError) -> Answer {
        var arguments = [
            "-q", "--silent", "--globoff", "--path-as-is", "--proto", "=http,https", "--connect-timeout", "\(options.timeout)",
            "--max-time",
            "\(options.timeout * 2)", "--max-filesize", "\(Self.largestPage)", "--compressed", "--user-agent",
            "sitegen link check", "--header", "Accept: text/html,application/xhtml+xml,*/*;q=0.8",
            // Its report goes to the other stream than the page.
            "--write-out", "%{stderr}%{http_code}\n%{content_type}\n%{redirect_url}\n", "--noproxy", target.isByProxy ? "" : "*",
        ]
        if !target.machines.isEmpty {
            let machines = target.machines.map(\.description).joined(separator: ",")
            arguments += ["--resolve", "\(target.host):\(target.port):\(machines)"]
        }
        arguments += wantsBody ? ["--output", "-"] : ["--head", "--output", "/dev/null"]
        arguments += ["--", target.address]
        do {
            let result = try await Subprocess.run(
                .path(.init(program)), arguments: .init(arguments), output: .bytes(limit: Self.largestPage * 8),
                error: .string(limit: 1 << 16))
            var exit = -1
            if case .exited(let code) = result.terminationStatus { exit = Int(code) }
            let lines = result.standardError.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + ["", "", ""]
            return Answer(
                status: Int(lines[0]) ?? 0, contentType: lines[1].lowercased(), redirection: lines[2], body: result.standardOutput,
                exit: exit)
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            // A small file that unpacks into a huge one is an answer that nobody can use.
            return Answer(status: 0, contentType: "", redirection: "", body: [], exit: Self.tooLarge)
        } catch {
            throw .curlFailed
        }
    }

    /// In bytes. A page that is longer is there, but nobody looks for places on it.
    static let largestPage = 8 << 20
    /// curl's number for a file that is longer than wanted.
    static let tooLarge = 63
}
