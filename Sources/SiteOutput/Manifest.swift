import FileSystem
package import Text

/// The list of files in an output folder that are ours. Only what it lists is ever overwritten or removed; without it a folder that
/// holds anything belongs to somebody else.
package struct Manifest: Sendable, Equatable {
    package struct Entry: Sendable, Hashable {
        package let path: OutputPath
        package let size: Int
        package let checksum: Checksum
    }

    /// The manifest's own name in the output folder.
    package static let name = OutputPath.reservedPrefix + "manifest"
    private static let heading = "sitegen manifest 1: the files here that sitegen wrote and may remove (XXH64, bytes, path)"

    /// By path, each path once.
    package let entries: [Entry]

    static let empty = Manifest(entries: [])

    private init(entries: [Entry]) {
        self.entries = entries
    }

    package init(of tree: OutputTree) {
        entries = tree.files.map { Entry(path: $0.path, size: $0.bytes.count, checksum: Checksum(of: $0.bytes)) }
    }

    /// The list in an output folder; nil when there is none, or none that can be read.
    package init?(in folder: String) {
        guard let bytes = try? FileReader.bytes(of: "\(folder)/\(Self.name)") else { return nil }
        self.init(parsing: bytes)
    }

    /// Everything in either list. Where both know a path the other's entry counts.
    func union(_ other: Manifest) -> Manifest {
        let known = Set(other.entries.lazy.map(\.path))
        return Manifest(entries: (entries.filter { !known.contains($0.path) } + other.entries).sorted { $0.path < $1.path })
    }

    package var paths: [OutputPath] {
        entries.map(\.path)
    }

    /// One line for each file, the path last because it may contain spaces; it cannot contain a line end.
    var bytes: [UInt8] {
        var result: [UInt8] = Array(Self.heading.utf8) + [UInt8(ascii: "\n")]
        result.reserveCapacity(entries.count * 64)
        for entry in entries {
            result.append(contentsOf: "\(entry.checksum) \(entry.size) ".utf8)
            result.append(contentsOf: entry.path.description.utf8)
            result.append(UInt8(ascii: "\n"))
        }
        return result
    }

    /// nil when this is not a manifest of ours: half a list must not pass for the whole one, because what is not listed counts as foreign.
    package init?(parsing bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), text.utf8.last == UInt8(ascii: "\n") else { return nil }
        var lines = text.utf8.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        guard let first = lines.popFirst(), Substring(first) == Self.heading else { return nil }
        var entries: [Entry] = []
        entries.reserveCapacity(lines.count)
        for line in lines {
            let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let checksum = Checksum(Substring(parts[0])), let size = Int(Substring(parts[1])), size >= 0,
                let path = OutputPath(String(Substring(parts[2])))
            else { return nil }
            entries.append(Entry(path: path, size: size, checksum: checksum))
        }
        self.entries = entries
    }
}
