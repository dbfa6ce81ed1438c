/// Where one output file lies below the output folder, with `/` between parts, such as `de/index.html`.
///
/// Checked once, here, so that no later stage can leave the output folder or touch the bookkeeping that lies in it.
package struct OutputPath: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Every name that begins like this belongs to ``DiskWriter``: its manifest and files that are still being written.
    package static let reservedPrefix = ".sitegen-"

    package let description: String

    /// nil when the text is not a path below the folder: empty or absolute, with an empty part, `.` or `..`, a backslash or a control
    /// character, a part longer than the 255 bytes that file systems take, or a name kept for our bookkeeping.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for part in parts {
            let isDots = part.allSatisfy { $0 == UInt8(ascii: ".") } && part.count <= 2
            guard !part.isEmpty, part.count <= 255, !isDots, !part.starts(with: Self.reservedPrefix.utf8) else { return nil }
        }
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") }) else { return nil }
        description = text
    }

    package static func < (a: OutputPath, b: OutputPath) -> Bool {
        a.description < b.description
    }

    /// The folder that holds the file, empty for the output folder itself.
    package var folder: String {
        Self.folder(of: description)
    }

    /// The last part.
    package var name: String {
        Self.name(of: description)
    }

    /// Pages are written last and removed first, so that no page ever names a file that is not there.
    package var isPage: Bool {
        description.utf8.suffix(5).elementsEqual(".html".utf8)
    }

    /// Every folder above the file, nearest first, without the output folder itself.
    var ancestors: [String] { Self.ancestors(of: description) }

    static func ancestors(of path: String) -> [String] {
        var result: [String] = []
        var current = folder(of: path)
        while !current.isEmpty {
            result.append(current)
            current = folder(of: current)
        }
        return result
    }

    static func folder(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
    }

    static func name(of path: String) -> String {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    }
}
