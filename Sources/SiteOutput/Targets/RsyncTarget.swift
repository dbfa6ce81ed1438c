import FileSystem

/// A folder on another machine, over ssh. Which key is used, and which port, is for ~/.ssh/config to say.
package struct RsyncTarget: ProgramTarget {
    package let place: String
    private let makesFolder: Bool
    private let rsync = TransferProgram(name: "rsync", installation: "sudo apt-get install rsync openssh-client")

    /// - Parameters:
    ///   - to: `user@host:/path`.
    ///   - making: whether a folder that is not there is made.
    package init(to: String, making: Bool) {
        place = to
        makesFolder = making
    }

    /// With a slash at its end, what is in the folder is meant and not the folder.
    private var root: String { place.hasSuffix("/") ? place : place + "/" }

    /// --protect-args: names are not read by a shell on the other side.
    private static let options = ["--protect-args", "--no-motd", "--timeout=120", "--from0", "--files-from=-"]

    package func list() async throws(PublishError) -> [String] {
        let answer = try await rsync.answer(to: [
            "--protect-args", "--no-motd", "--timeout=120", "--recursive", "--links", "--8-bit-output", "--no-human-readable",
            "--list-only",
            "--exclude=/\(OutputPath.reservedPrefix)*", "--", root,
        ])
        if isMissing(answer) { return try missing([]) }
        guard answer.isSuccess || isAboutClosedFolders(answer) else { throw rsync.failure(answer) }
        // `-rw-r--r--  1234 2026/11/29 03:30:05 de/index.html`
        return answer.text.split(separator: "\n").compactMap { line in
            let columns = line.split(separator: " ", maxSplits: 4)
            guard columns.count == 5, !line.hasPrefix("d") else { return nil }
            return columns[0].hasPrefix("l")
                ? String(columns[4].prefix(upTo: columns[4].firstRange(of: " -> ")?.lowerBound ?? columns[4].endIndex)) : String(columns[4])
        }.sorted()
    }

    func fetch(_ paths: [String], into folder: String) async throws(PublishError) {
        let answer = try await rsync.answer(
            to: Self.options + ["--ignore-missing-args", "--ignore-times", "--", root, folder + "/"], input: list(paths, endedBy: "\0"))
        if isMissing(answer) { return try missing(()) }
        guard answer.isSuccess else { throw rsync.failure(answer) }
    }

    /// --delay-updates: every file is complete beside the one it replaces before the first is renamed.
    func send(_ paths: [String], from folder: String, isOnlyNew: Bool) async throws(PublishError) {
        let making = makesFolder ? ["--mkpath"] : []
        try await rsync.run(
            Self.options + making + [
                "--delay-updates", "--chmod=D755,F644", isOnlyNew ? "--ignore-existing" : "--ignore-times", "--", folder + "/", root,
            ],
            input: list(paths, endedBy: "\0"))
    }

    /// Files that are named and not here are removed there, and so are their folders unless something else is in them.
    package func remove(_ paths: [String]) async throws(PublishError) {
        if paths.isEmpty { return }
        let folder = try PublishError.reading { () throws(FileError) in try ScratchFolder(for: "empty") }
        let folders = Set(paths.compactMap { OutputPath($0)?.ancestors }.flatMap(\.self))
        // The deepest first and each depth by itself, because rsync brings a list into its own order. It refuses to remove a folder that is
        // not empty, which is what is wanted.
        let levels = Dictionary(grouping: folders) { folder in folder.utf8.count { $0 == UInt8(ascii: "/") } }
        for names in [paths] + levels.keys.sorted(by: >).map({ levels[$0, default: []].sorted() }) {
            let answer = try await rsync.answer(
                to: Self.options + ["--delete-missing-args", "--", folder.path + "/", root], input: list(names, endedBy: "\0"))
            // 24: a folder on the way to a file is not on this side either.
            guard answer.isSuccess || answer.code == 24 else { throw rsync.failure(answer) }
        }
    }

    /// Folders that others have closed to us; everything else was listed.
    private func isAboutClosedFolders(_ answer: TransferProgram.Answer) -> Bool {
        answer.code == 23
            && answer.errors.split(separator: "\n").allSatisfy { line in
                line.hasPrefix("rsync error: ") || line.contains("opendir") && line.hasSuffix("Permission denied (13)")
            }
    }

    private func isMissing(_ answer: TransferProgram.Answer) -> Bool {
        !answer.isSuccess && answer.errors.contains("change_dir") && answer.errors.contains("No such file or directory")
    }

    private func missing<Value>(_ value: Value) throws(PublishError) -> Value {
        guard makesFolder else { throw .nothingThere(place) }
        return value
    }
}
