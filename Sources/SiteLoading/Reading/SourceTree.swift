package import Diagnostics
package import FileSystem
import Text

/// The files of `content/` as they were on the disk at one moment, sorted by path, without those that no author put there.
package struct SourceTree: Sendable {
    package let files: [SourceFile]

    package init(files: [SourceFile]) {
        self.files = files.filter { !StrayFile.isStray(path: $0.path) }.map(\.withLineFeeds).sorted { $0.path < $1.path }
    }

    /// Reads `content/` of a project folder. Hidden files are left alone: they belong to editors and version control.
    package static func read(root: String) throws(FileError) -> SourceTree {
        SourceTree(files: try FolderReader(root: root).files(below: "content"))
    }
}

extension SourceFile {
    /// A text whose lines end at line feeds: what an editor shows as a line is one for everybody who counts.
    fileprivate var withLineFeeds: SourceFile {
        guard [".md", ".yml", ".css"].contains(where: { path.hasSuffix($0) }), bytes.contains(0x0D) else { return self }
        return SourceFile(path: path, bytes: LineEnds.withoutLoneReturns(bytes))
    }
}
