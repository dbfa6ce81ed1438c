import Glibc

/// One process of the engine that waits for pages.
struct PDFWorker {
    struct Answer {
        enum Outcome {
            case made(pages: Int, duration: Duration)
            case failed(String)
        }

        let job: PDFJob
        let outcome: Outcome
        let complaints: [String]
    }

    /// What the process writes.
    let output: Int32
    private let input: Int32
    private let process: pid_t
    private let errors: String
    private var job: PDFJob?
    private var buffer: [UInt8] = []
    private var complaints: [String] = []

    init(engine: PDFEngine, arguments: [String], errors: String, epoch: Int) throws(PDFError) {
        let toChild = try Self.channel()
        let fromChild = try Self.channel()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
        posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)

        // -I: whatever Python files lie in the current folder are none of the engine's.
        let words = [engine.python, "-I", "-c", PDFScript.text] + arguments
        var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var environment: [UnsafeMutablePointer<CChar>?] = Self.environment(epoch).map { strdup($0) } + [nil]
        defer { for pointer in argv + environment { free(pointer) } }
        var pid: pid_t = 0
        let code = posix_spawn(&pid, engine.python, &actions, nil, &argv, &environment)
        close(toChild[0])
        close(fromChild[1])
        guard code == 0 else {
            close(toChild[1])
            close(fromChild[0])
            throw .noEngine(reason: "\(engine.python): \(String(cString: strerror(code)))")
        }
        process = pid
        input = toChild[1]
        output = fromChild[0]
        self.errors = errors
        // A worker that died is noticed when its answer is missing; writing to it must not end us.
        signal(SIGPIPE, SIG_IGN)
    }

    /// A pipe that no other child inherits: a worker sees the end of its input only when nobody else holds it.
    private static func channel() throws(PDFError) -> [Int32] {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .noEngine(reason: String(cString: strerror(errno))) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return ends
    }

    /// The process's own environment, with what makes Python and the fonts forget which machine and day this is.
    private static func environment(_ epoch: Int) -> [String] {
        let kept = ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "XDG_CACHE_HOME", "XDG_DATA_HOME"]
        return kept.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
            + ["SOURCE_DATE_EPOCH=\(epoch)", "PYTHONHASHSEED=0", "PYTHONUTF8=1", "LC_ALL=C.UTF-8", "TZ=UTC"]
    }

    mutating func begin(_ job: PDFJob) throws(PDFError) {
        self.job = job
        complaints = []
        let code = FileBytes.write(Array("\(job.page)\t\(job.pdf)\n".utf8), to: input)
        guard code == 0 else { throw death() }
    }

    var hasLine: Bool { buffer.contains(UInt8(ascii: "\n")) }

    /// The answer, once its last line is there; nil while it is still being written.
    mutating func answer() throws(PDFError) -> Answer? {
        if !hasLine {
            var piece = [UInt8](repeating: 0, count: 65_536)
            let count = read(output, &piece, piece.count)
            if count < 0, errno == EINTR { return nil }
            guard count > 0 else { throw death() }
            buffer.append(contentsOf: piece[..<count])
        }
        while let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
            let words = String(decoding: buffer[..<end], as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false).map(
                String.init)
            buffer.removeSubrange(...end)
            guard let job else { continue }
            switch words.first {
            case "complaint": complaints.append(words.dropFirst().joined(separator: " "))
            case "made":
                let numbers = words.dropFirst().compactMap { Int($0) }
                guard numbers.count == 2 else { throw death() }
                return Answer(job: job, outcome: .made(pages: numbers[0], duration: .milliseconds(numbers[1])), complaints: complaints)
            case "failed": return Answer(job: job, outcome: .failed(words.dropFirst().joined(separator: " ")), complaints: complaints)
            default: complaints.append(words.joined(separator: " "))
            }
        }
        return nil
    }

    /// Python's last words say what is missing.
    private func death() -> PDFError {
        let lines = (FileBytes.contents(of: errors) ?? []).split(separator: UInt8(ascii: "\n"))
        return .noEngine(reason: lines.last.map { String(decoding: $0, as: UTF8.self) } ?? "it ended without a word")
    }

    /// Lets the process end: its input is over. One that is still at work is ended.
    func dismiss() {
        close(input)
        close(output)
        kill(process, SIGTERM)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
}
