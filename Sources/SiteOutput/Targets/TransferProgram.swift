import FileSystem
import Subprocess

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// A program of somebody else's that brings files to a target. It is started directly, never through a shell, so nothing in a path or a name
/// can become a command; its settings and secrets are its own, from its configuration and the environment.
struct TransferProgram: Sendable {
    let name: String
    /// The command that brings it, for whoever does not have it.
    let installation: String

    struct Answer: Sendable {
        /// nil when a signal ended it.
        let code: Int?
        let output: [UInt8]
        let errors: String

        var isSuccess: Bool { code == 0 }
        var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// Runs it to its end. Whether its exit code is a failure is for the caller to say.
    func answer(
        to arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) async throws(PublishError) -> Answer {
        guard let program = ExternalProgram.find(name) else {
            throw .programMissing(name, installation: installation)
        }
        do {
            let values = Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), Optional($1)) })
            let result = try await Subprocess.run(
                .path(.init(program)), arguments: .init(arguments), environment: .inherit.updating(values), input: .array(input),
                output: .bytes(limit: 2 << 30), error: .string(limit: 1 << 20))
            var code: Int?
            if case .exited(let exit) = result.terminationStatus { code = Int(exit) }
            return Answer(code: code, output: result.standardOutput, errors: result.standardError)
        } catch {
            throw .programFailed(name, words: Self.harmless("\(error)"))
        }
    }

    /// Runs it, and throws what it said if it failed.
    @discardableResult
    func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
    ) async throws(PublishError) -> Answer {
        let answer = try await answer(to: arguments, input: input, environment: environment)
        guard answer.isSuccess else { throw failure(answer) }
        return answer
    }

    func failure(_ answer: Answer) -> PublishError {
        let lines = answer.errors.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }.suffix(3)
        let words = lines.isEmpty ? "it ended with \(answer.code.map(String.init) ?? "a signal")" : lines.joined(separator: " / ")
        return .programFailed(name, words: Self.harmless(words))
    }

    /// Without user names and passwords in addresses, and without the values of settings that hold secrets.
    private static func harmless(_ words: String) -> String {
        words.oneLine.replacing(/:\/\/[^\/\s@]+@/, with: "://")
            .replacing(/(?i)(pass|password|secret|token|key|authorization|bearer)(["']?\s*[=:]\s*)\S+/) { "\($0.1)\($0.2)…" }
    }
}
