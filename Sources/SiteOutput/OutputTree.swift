/// The finished site as a value. It is written to disk, served from memory or published: all three see the same bytes.
package struct OutputTree: Sendable, Equatable {
    /// By path, so that two builds list and write in one order.
    package let files: [OutputFile]

    package init(_ files: [OutputFile]) {
        self.files = files.sorted { $0.path < $1.path }
    }

    /// The same tree with some files more.
    package func adding(_ more: [OutputFile]) -> OutputTree {
        more.isEmpty ? self : OutputTree(files + more)
    }

    /// What lies at a path; nil when nothing does.
    package subscript(path: OutputPath) -> [UInt8]? {
        var low = 0
        var high = files.count
        while low < high {
            let middle = (low + high) / 2
            if files[middle].path < path { low = middle + 1 } else { high = middle }
        }
        guard low < files.count, files[low].path == path else { return nil }
        return files[low].bytes
    }

    /// Two paths that cannot both be written: the same one twice, or a file where another file needs a folder.
    /// The tree keeps both, because dropping one would be silent; ``DiskWriter`` refuses the tree before it touches the disk.
    var clash: (OutputPath, OutputPath)? {
        for (file, next) in zip(files, files.dropFirst()) where file.path == next.path { return (file.path, next.path) }
        var seen: Set<String> = []
        for file in files where seen.insert(file.path.folder).inserted {
            for folder in file.path.ancestors {
                if let other = OutputPath(folder), self[other] != nil { return (other, file.path) }
            }
        }
        return nil
    }

    /// Every folder that holds a file or another folder, without the output folder itself.
    var folders: Set<String> {
        Self.folders(above: files.lazy.map(\.path))
    }

    static func folders(above paths: some Sequence<OutputPath>) -> Set<String> {
        var result: Set<String> = []
        for path in paths where !result.contains(path.folder) { result.formUnion(path.ancestors) }
        return result
    }
}
