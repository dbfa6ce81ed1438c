import FileSystem

/// Brings an output folder to the state of a tree without ever emptying it first. A build that is killed at any moment leaves no
/// half-written file: everything is written under temporary names, then renamed in one go, and the old site stays whole until then.
/// Files that already have the right bytes are not touched, and nothing is removed or overwritten that the manifest does not list.
package enum DiskWriter {
    package static func write(_ tree: OutputTree, to path: String) throws(OutputError) -> WriteSummary {
        if let (a, b) = tree.clash { throw .clash(a, b) }
        var folder = try OutputFolder(opening: path)
        let old = try manifest(of: &folder)
        let new = Manifest(of: tree)
        let plan = try WritePlan(for: tree, replacing: old, in: &folder)
        for place in OutputTree.folders(above: old.paths).union(tree.folders).union([""]) { folder.sweep(place) }

        // Listed before it is written: if this build dies, the next one knows these files as ours.
        let both = old.union(new)
        if both.paths != old.paths { try folder.replaceDurably(Manifest.name, with: both.bytes) }
        let cleared = try remove(plan.inTheWay, keeping: tree, in: &folder)
        for file in try stage(plan.changed, in: &folder) { try folder.publish(file) }
        let removed = try remove(plan.obsolete, keeping: tree, in: &folder)
        if new != old { try folder.replaceDurably(Manifest.name, with: new.bytes) }
        return WriteSummary(
            written: plan.changed.map(\.path).sorted(), unchanged: plan.unchanged, removed: (cleared + removed).sorted(), manifest: new)
    }

    /// The list of our files; empty for a folder that is empty but for a `.gitignore` and what a killed first build left.
    private static func manifest(of folder: inout OutputFolder) throws(OutputError) -> Manifest {
        if let bytes = try folder.contents(of: Manifest.name) {
            guard let manifest = Manifest(parsing: bytes) else { throw .damagedManifest(folder.full(Manifest.name)) }
            return manifest
        }
        let strangers = try folder.names(in: "").filter { $0 != ".gitignore" && !$0.hasPrefix(OutputFolder.temporaryPrefix) }
        if let example = strangers.min() { throw .foreignFolder(folder.full(""), example: example) }
        return .empty
    }

    /// All files under temporary names, or none: a full disk is found out while the old site is still whole.
    private static func stage(
        _ files: [OutputFile], in folder: inout OutputFolder
    ) throws(OutputError) -> [OpenFolder.StagedFile] {
        var staged: [OpenFolder.StagedFile] = []
        staged.reserveCapacity(files.count)
        for file in files {
            do {
                staged.append(try folder.stage(file.bytes, for: file.path))
            } catch {
                for file in staged { folder.discard(file) }
                throw error
            }
        }
        return staged
    }

    /// Removes files and then the folders that held nothing else, also those of files that a killed build never got to write.
    private static func remove(
        _ paths: [OutputPath], keeping tree: OutputTree, in folder: inout OutputFolder
    ) throws(OutputError) -> [OutputPath] {
        var removed: [OutputPath] = []
        for path in paths where try folder.remove(path) { removed.append(path) }
        let needed = tree.folders
        // A folder's name is longer than that of the one above it: deepest first.
        let emptied = OutputTree.folders(above: paths).subtracting(needed).sorted { $0.utf8.count > $1.utf8.count }
        for place in emptied { folder.removeFolder(place) }
        return removed
    }
}
