/// Where files are kept that only save time and can be made again.
package enum CacheFolder {
    /// A folder of ours in the user's place for such files, by the XDG Base Directory rules; nil for a user without a home.
    package static func path(_ name: String) -> String? {
        let cache = SystemEnvironment.value("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = SystemEnvironment.value("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/.cache" : nil }
        return (cache ?? home).map { "\($0)/sitegen/\(name)" }
    }

    /// Keeps as many files of a folder, those that were written last.
    package static func prune(_ folder: String, to count: Int) {
        let files = ((try? FolderListing.names(in: folder)) ?? []).map { FilePath.join(folder, $0) }
        guard files.count > count else { return }
        let newestFirst = files.map { (written: FileStatus(of: $0)?.changed ?? [], path: $0) }.sorted {
            $1.written.lexicographicallyPrecedes($0.written)
        }
        for file in newestFirst.dropFirst(count) { FolderRemoval.removeFile(file.path) }
    }
}
