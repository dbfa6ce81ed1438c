/// The files that rclone could not get at because somebody has them open, read from its messages: it has no exit code for that.
///
///     2026/11/29 22:14:56 ERROR : a.html: Couldn't delete: response error: A file cannot be opened because the share access flags …
struct HeldFiles: Equatable {
    let names: Set<String>
    /// Whether something else failed as well, so that the other files are not known to be done.
    let hasOthers: Bool

    /// What SMB, Windows, WebDAV, SharePoint and Linux say.
    private static let words = [
        "share access flags are incompatible", "being used by another process", "423 Locked", "resourceLocked", "resource busy",
    ]

    /// nil when no message is about such a file.
    init?(in messages: String) {
        let lines = messages.split(separator: "\n").filter { line in Self.words.contains { line.contains($0) } }
        if lines.isEmpty { return nil }
        // "Attempt 1/2 failed with 1 errors" sums up.
        hasOthers = messages.split(separator: "\n").contains { line in
            line.contains("ERROR") && !line.contains("Attempt ") && !Self.words.contains { line.contains($0) }
        }
        names = Set(lines.compactMap { $0.firstMatch(of: #/ERROR *: (.*?): /#).map { String($0.1) } })
    }
}
