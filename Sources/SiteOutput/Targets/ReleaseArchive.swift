/// A release as one archive, with its manifest in it: who unpacks it can check it with `sha256sum -c`.
package enum ReleaseArchive {
    /// A zip of any files, in the order of their paths or as they come, each dated with a day such as `2026-11-29`.
    package static func zip(_ files: [(path: String, bytes: [UInt8])], date: String, inOrder: Bool = false) throws(PublishError) -> [UInt8]
    {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { throw .unsupported("An archive has to have a date.") }
        let files = files.map { TargetFile($0.path, $0.bytes) }
        return try ZipArchive.bytes(of: inOrder ? files : files.sorted { $0.path < $1.path }, date: (parts[0], parts[1], parts[2]))
    }

    /// - Parameter path: its ending says which form it has, `.zip` or `.tar`.
    package static func bytes(of release: Release, for path: String) throws(PublishError) -> [UInt8] {
        if let (a, b) = release.tree.clash { throw .clash(a, b) }
        let files =
            [TargetFile(Records.manifest, text: release.manifest.text)]
            + release.tree.files.map { TargetFile($0.path.description, $0.bytes) }
        let midnight = release.manifest.facts.date + "T00:00:00Z"
        let parts = release.manifest.facts.date.split(separator: "-").compactMap { Int($0) }
        guard let time = Timestamp.seconds(of: midnight), parts.count == 3 else { throw .unsupported("A release has to have a date.") }
        return path.hasSuffix(".tar")
            ? TarArchive.bytes(of: files, time: time) : try ZipArchive.bytes(of: files, date: (parts[0], parts[1], parts[2]))
    }
}
