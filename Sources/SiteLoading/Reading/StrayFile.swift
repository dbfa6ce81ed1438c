/// What editors, Windows, Macs and office programs leave beside a text. Such files stay at home, like hidden ones: a backup holds the words
/// of a text that may not be published yet.
enum StrayFile {
    /// Whether a file or one of the folders above it is stray.
    static func isStray(path: String) -> Bool {
        path.split(separator: "/").contains { isStray(name: $0.lowercased()) }
    }

    private static func isStray(name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#"))
            || name.hasPrefix("._") || names.contains(name) || endings.contains { name.hasSuffix($0) }
    }

    private static let names: Set = [
        "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx", "$recycle.bin", "system volume information", "lost+found",
        "@eadir",
    ]

    private static let endings = [
        ".bak", ".orig", ".rej", ".old", ".tmp", ".temp", ".swp", ".swo", ".part", ".crdownload", ".lnk", ".lock",
    ]
}
