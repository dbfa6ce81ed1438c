import FileSystem
import Synchronization

/// A branch of a git repository, such as the one that GitLab or GitHub Pages serve. A publish is one commit that is pushed: either it arrives
/// whole or not at all, and a rival's push wins over ours. The history keeps every release, so nothing is kept twice.
package final class GitTarget: Target {
    package let place: String
    package let isStaged = true
    package let hasHistory = true
    private let repository: String
    private let branch: String
    private let git = TransferProgram(name: "git", installation: "sudo apt-get install git")
    private let state = Mutex(State())

    private struct State {
        var isFetched = false
        /// The commit that the branch is at; nil for a branch that is not there yet.
        var tip: String?
        var isChanging = false
    }

    /// Ours alone: a repository without files.
    private let scratch: ScratchFolder

    package init(repository: String, branch: String) throws(PublishError) {
        self.repository = repository
        self.branch = branch
        place = "\(repository.replacing(/:\/\/[^\/@]+@/, with: "://"))#\(branch)"
        scratch = try PublishError.reading { () throws(FileError) in try ScratchFolder(for: "git") }
    }

    @discardableResult
    private func run(_ arguments: [String], input: [UInt8] = []) async throws(PublishError) -> TransferProgram.Answer {
        try await git.run(options + arguments, input: input, environment: environment)
    }

    private var options: [String] {
        [
            // git asks for a work tree even where it only changes its index.
            "--git-dir=\(scratch.path)/git", "--work-tree=\(scratch.path)", "-c", "core.autocrlf=false", "-c",
            "core.attributesFile=/dev/null", "-c", "gc.auto=0",
            "-c", "core.quotePath=false",
        ]
    }

    /// Never a prompt: whoever has no credentials gets git's own message.
    private var environment: [String: String] {
        ["GIT_INDEX_FILE": scratch.path + "/index", "GIT_TERMINAL_PROMPT": "0"]
    }

    private func fetch() async throws(PublishError) {
        if state.withLock({ $0.isFetched }) { return }
        try await git.run(["init", "--quiet", "--bare", scratch.path + "/git"])
        let heads = try await run(["ls-remote", "--heads", "--", repository, "refs/heads/\(branch)"])
        guard !heads.text.isEmpty else { return state.withLock { $0.isFetched = true } }
        try await run(["fetch", "--quiet", "--no-tags", "--", repository, "refs/heads/\(branch)"])
        let tip = try await run(["rev-parse", "FETCH_HEAD"]).text.filter(\.isHexDigit)
        try await run(["read-tree", tip])
        state.withLock { $0 = State(isFetched: true, tip: tip) }
    }

    package func list() async throws(PublishError) -> [String] {
        try await fetch()
        return try await run(["ls-files", "-z", "--cached"]).output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }.filter {
            !$0.hasPrefix(OutputPath.reservedPrefix)
        }
    }

    package func read(_ paths: [String]) async throws(PublishError) -> [String: [UInt8]] {
        try await fetch()
        // The index is what the branch holds, with the changes so far.
        return try await blobs(paths, at: ":")
    }

    package func history(of label: String, _ paths: [String]) async throws(PublishError) -> [String: [UInt8]] {
        try await fetch()
        guard let tip = state.withLock({ $0.tip }) else { return [:] }
        let commits = try await run(["log", "--format=%H", "--fixed-strings", "--grep=Sitegen-Release: \(label)", tip]).text
        guard let commit = commits.split(separator: "\n").first else { return [:] }
        return try await blobs(paths, at: "\(commit):")
    }

    /// One process for all of them: its answers are `<sum> blob <size>`, the bytes and a line end, or `<name> missing`.
    private func blobs(_ paths: [String], at prefix: String) async throws(PublishError) -> [String: [UInt8]] {
        if paths.isEmpty { return [:] }
        let output = try await run(["cat-file", "--batch"], input: Array(paths.map { "\(prefix)\($0)\n" }.joined().utf8)).output
        var rest = output[...]
        var result: [String: [UInt8]] = [:]
        for path in paths {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { break }
            let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
            rest = rest[(end + 1)...]
            guard words.count == 3, words[1] == "blob", let size = Int(words[2]), rest.count > size else { continue }
            result[path] = Array(rest.prefix(size))
            rest = rest.dropFirst(size + 1)
        }
        return result
    }

    package func begin(_ label: String) async throws(PublishError) {
        try await fetch()
        state.withLock { $0.isChanging = true }
    }

    package func write(_ files: [TargetFile]) async throws(PublishError) {
        // A commit is whole or not there: what a publish is about to do need not be told.
        let files = files.filter { $0.path != Records.next }
        guard state.withLock({ $0.isChanging }), !files.isEmpty else { return }
        let folder = try PublishError.reading { () throws(FileError) in try ScratchFolder(for: "pages") }
        try await FolderTarget(folder.path).write(files)
        try await run(["--work-tree=\(folder.path)", "add", "--force", "--ignore-removal", "--", "."])
    }

    package func remove(_ paths: [String]) async throws(PublishError) {
        guard state.withLock({ $0.isChanging }), !paths.isEmpty else { return }
        try await run(["update-index", "--force-remove", "-z", "--stdin"], input: Array(paths.map { $0 + "\0" }.joined().utf8))
    }

    /// Two pushes cannot both arrive: git itself is the lock.
    package func create(_ file: TargetFile) async throws(PublishError) -> Bool { true }

    package func finish(_ records: [TargetFile], message: String) async throws(PublishError) {
        try await write(records)
        let tip = state.withLock { $0.tip }
        let tree = try await run(["write-tree"]).text.filter(\.isHexDigit)
        let author =
            try await git.answer(to: ["config", "user.email"]).isSuccess
            ? [] : ["-c", "user.name=sitegen", "-c", "user.email=sitegen@localhost"]
        let parent = tip.map { ["-p", $0] } ?? []
        let commit = try await run(author + ["commit-tree", tree] + parent, input: Array(message.utf8)).text.filter(\.isHexDigit)
        // Refused by git when the branch has moved on meanwhile.
        try await run(["push", "--quiet", "--", repository, "\(commit):refs/heads/\(branch)"])
        state.withLock { $0 = State(isFetched: true, tip: commit) }
    }
}
