package import Diagnostics
import FileSystem

/// Where the starter content and the themes of this sitegen are: `<prefix>/share/sitegen` of an installed one, the checkout of one that was just built.
package struct ShareFolder: Sendable, Equatable {
    package let root: String

    package init(root: String) {
        self.root = root
    }

    /// Found relative to the executable: a program and its share folder may be moved together, which compiled-in paths would not survive.
    package init?(nextTo executable: String) {
        guard let folder = FilePath.parent(executable) else { return nil }
        if let prefix = FilePath.parent(folder) {
            let installed = FilePath.join(prefix, "share/sitegen")
            if ShareFolder.isShareFolder(installed) {
                root = installed
                return
            }
        }
        var candidate: String? = folder
        while let folder = candidate {
            if ShareFolder.isShareFolder(folder) {
                root = folder
                return
            }
            candidate = FilePath.parent(folder)
        }
        return nil
    }

    private static func isShareFolder(_ folder: String) -> Bool {
        FileStatus.isFile(FilePath.join(folder, "content/site.yml")) && FileStatus.isFolder(FilePath.join(folder, "themes"))
    }

    /// The starter's texts and data as they are, with paths that begin with `content/`.
    package func content() throws -> [SourceFile] { try StarterSite.files(of: root + "/content", as: "content") }

    package var themes: String { FilePath.join(root, "themes") }
}
