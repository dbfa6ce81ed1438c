import Diagnostics
import Text

/// A release as one archive, with its manifest in it: who unpacks it can check it with `sha256sum -c`.
package enum ReleaseArchive {
    /// A zip of any files, in the order of their paths or as they come, each dated with a day such as `2026-11-29`.
    package static func zip(_ files: [(path: String, bytes: [UInt8])], date: String, inOrder: Bool = false) throws(PublishError) -> [UInt8]
    {
        let files = files.map { TargetFile($0.path, $0.bytes) }
        return try ZipArchive.bytes(of: inOrder ? files : files.sorted { $0.path < $1.path }, date: day(date))
    }

    /// - Parameter path: its ending says which form it has, `.zip` or `.tar`.
    package static func bytes(of release: Release, for path: String) throws(PublishError) -> [UInt8] {
        if let (a, b) = release.tree.clash { throw .clash(a, b) }
        let files =
            [TargetFile(Records.manifest, text: release.manifest.text)]
            + release.tree.files.map { TargetFile($0.path.description, $0.bytes) }
        let date = release.manifest.facts.date
        guard path.hasSuffix(".tar") else { return try ZipArchive.bytes(of: files, date: day(date)) }
        guard let midnight = Timestamp.seconds(of: date + "T00:00:00Z") else { throw undated }
        return TarArchive.bytes(of: files, time: midnight)
    }

    private static let undated = PublishError.unsupported("An archive has to have a date.")

    private static func day(_ date: String) throws(PublishError) -> (year: Int, month: Int, day: Int) {
        let parts = date.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { throw undated }
        return (parts[0], parts[1], parts[2])
    }
}
