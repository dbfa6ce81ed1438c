import Diagnostics
package import FileSystem
package import SiteValues

/// What a project knows about its past: the texts of each recorded release, and the words of every text that was cleared or released. It is
/// a folder of plain files, `records/`, that belongs into version control. Nobody's reading is in it.
package struct SiteHistory: Sendable {
    package static let folder = "records"

    /// By date, then by version.
    package let releases: [RecordedRelease]
    /// By what they say.
    private let texts: [Meaning: StoredText]
    /// Files that were written by somebody else, or edited: they count for nothing.
    package let unreadable: [String]

    package static let empty = SiteHistory(releases: [], texts: [:], unreadable: [])

    private init(releases: [RecordedRelease], texts: [Meaning: StoredText], unreadable: [String]) {
        self.releases = releases.sorted { ($0.date, $0.version) < ($1.date, $1.version) }
        self.texts = texts
        self.unreadable = unreadable
    }

    /// The records of a project; empty where there are none.
    package static func read(root: String) throws(FileError) -> SiteHistory {
        guard FileStatus.exists(FilePath.join(root, folder)) else { return .empty }
        var releases: [RecordedRelease] = []
        var texts: [Meaning: StoredText] = [:]
        var unreadable: [String] = []
        for file in try FolderReader(root: root).files(below: folder) {
            if file.path.hasPrefix("\(folder)/releases/"), file.path.hasSuffix(".tsv") {
                guard let release = RecordedRelease(parsing: file.bytes) else {
                    unreadable.append(file.path)
                    continue
                }
                releases.append(release)
            } else if file.path.hasPrefix("\(folder)/texts/"), file.path.hasSuffix(".txt") {
                guard let text = StoredText(parsing: file.bytes), file.path == text.path else {
                    unreadable.append(file.path)
                    continue
                }
                texts[text.meaning] = text
            }
        }
        return SiteHistory(releases: releases, texts: texts, unreadable: unreadable)
    }

    package func text(_ meaning: Meaning) -> StoredText? { texts[meaning] }

    package func release(_ version: String) -> RecordedRelease? { releases.first { $0.version == version } }

    /// The last on or before a day.
    package func release(on day: CivilDate) -> RecordedRelease? { releases.last { $0.date <= day } }
}
