import FileSystem

/// What a build would change in the output folder, found out before anything is touched, so that a refusal leaves the folder as it was.
struct WritePlan {
    /// Files that are new or have other bytes. Style sheets, pictures and the like come first and pages last, new pages before changed
    /// ones: at every moment a page that a reader opens finds what it names.
    let changed: [OutputFile]
    let unchanged: Int
    /// Files of earlier builds that the tree no longer has, pages first.
    let obsolete: [OutputPath]
    /// Those of them that have to go first, because the tree needs their name for a folder, or the name of their folder for a file.
    let inTheWay: [OutputPath]

    init(for tree: OutputTree, replacing old: Manifest, in folder: inout OutputFolder) throws(OutputError) {
        let ours = Set(old.paths)
        let needed = tree.folders
        let gone = old.paths.filter { tree[$0] == nil }
        obsolete = gone.filter(\.isPage) + gone.filter { !$0.isPage }
        inTheWay = obsolete.filter { path in
            needed.contains(path.description) || path.ancestors.contains { OutputPath($0).flatMap { tree[$0] } != nil }
        }
        let clearedFiles = Set(inTheWay.lazy.map(\.description))
        let clearedFolders = OutputTree.folders(above: inTheWay)
        var assets: [OutputFile] = []
        var newPages: [OutputFile] = []
        var changedPages: [OutputFile] = []
        for file in tree.files {
            let isBehindObsoleteFile = !clearedFiles.isEmpty && file.path.ancestors.contains { clearedFiles.contains($0) }
            switch isBehindObsoleteFile ? .nothing : try folder.occupant(of: file.path, comparedWith: file.bytes) {
            case .sameBytes: continue
            case .nothing where file.path.isPage: newPages.append(file)
            case .otherBytes where !ours.contains(file.path): throw .foreignFile(folder.full(file.path))
            case .folder where !clearedFolders.contains(file.path.description): throw .foreignFile(folder.full(file.path))
            case .otherBytes where file.path.isPage, .folder where file.path.isPage: changedPages.append(file)
            case .nothing, .otherBytes, .folder: assets.append(file)
            }
        }
        changed = assets + newPages + changedPages
        unchanged = tree.files.count - changed.count
    }
}
