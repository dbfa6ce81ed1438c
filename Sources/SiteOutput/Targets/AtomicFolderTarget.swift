import Diagnostics
import FileSystem
import Synchronization

/// A folder on a host of our own: the new site is laid out whole beside the old one and read back, then a symbolic link is switched. Readers
/// see the old site or the new one and never both.
///
/// `/srv/post` is the link, `/srv/post.releases` holds what it leads to and our records. Besides the live release the one before it stays as a
/// folder, for readers who are in the middle of it; what is older is kept as copies, as with every target.
package final class AtomicFolderTarget: Target {
    package let place: String
    package let isStaged = true
    private let releases: String
    private let live: FolderTarget
    private let records: FolderTarget
    /// The release that is being laid out.
    private let stage = Mutex<String?>(nil)

    package init(_ path: String, making: Bool) {
        place = path
        releases = path + ".releases"
        live = FolderTarget(path, making: making)
        records = FolderTarget(releases, making: making)
    }

    private var site: FolderTarget {
        stage.withLock { $0 }.map { FolderTarget("\(releases)/\($0)", making: true) } ?? live
    }

    private static func isRecord(_ path: String) -> Bool { path.hasPrefix(Records.folder + "/") }

    package func list() async throws(PublishError) -> [String] {
        if SymbolicLink.target(of: place) == nil, FileStatus.exists(place) {
            throw .unsupported(
                "\(place) is a folder. With `atomic: true` it has to be a symbolic link that sitegen makes: move the folder away.")
        }
        return try site.list()
    }

    package func read(_ paths: [String]) async throws(PublishError) -> [String: [UInt8]] {
        let ours = paths.filter(Self.isRecord)
        let pages = paths.filter { !Self.isRecord($0) }
        let found = ours.isEmpty ? [:] : try await records.read(ours)
        return pages.isEmpty ? found : found.merging(try await site.read(pages)) { first, _ in first }
    }

    package func write(_ files: [TargetFile]) async throws(PublishError) {
        let ours = files.filter { Self.isRecord($0.path) }
        let pages = files.filter { !Self.isRecord($0.path) }
        try records.requirePlace()
        if !ours.isEmpty { try await records.write(ours) }
        if !pages.isEmpty { try await site.write(pages) }
    }

    package func remove(_ paths: [String]) async throws(PublishError) {
        let ours = paths.filter(Self.isRecord)
        let pages = paths.filter { !Self.isRecord($0) }
        try records.requirePlace()
        if !ours.isEmpty { try await records.remove(ours) }
        if !pages.isEmpty { try await site.remove(pages) }
    }

    package func create(_ file: TargetFile) async throws(PublishError) -> Bool {
        try records.create(file)
    }

    package func begin(_ label: String) async throws(PublishError) {
        try await records.begin(label)
        // A publish that broke off after the switch has left this very release live and unrecorded: readers are in its folder.
        let name = SymbolicLink.target(of: place).map(OutputPath.name(of:)) == label ? label + "-again" : label
        FolderRemoval.remove("\(releases)/\(name)")
        try PublishError.reading { () throws(FileError) in
            try FolderTwin.make(of: place, at: "\(releases)/\(name)", without: OutputPath.reservedPrefix)
        }
        stage.withLock { $0 = name }
    }

    package func finish(_ records: [TargetFile], message: String) async throws(PublishError) {
        try self.records.requirePlace()
        let before = SymbolicLink.target(of: place).map(OutputPath.name(of:))
        if let staged = stage.withLock({ $0 }) {
            let target = "\(OutputPath.name(of: releases))/\(staged)"
            try PublishError.reading { () throws(FileError) in try SymbolicLink.lead(place, to: target) }
            stage.withLock { $0 = nil }
            for name in (try? FolderListing.names(in: releases)) ?? [] where name != staged && name != before && !name.hasPrefix(".") {
                FolderRemoval.remove("\(releases)/\(name)")
            }
        }
        try await write(records)
    }
}
