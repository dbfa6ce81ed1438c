package import Diagnostics
package import SiteModel
import SiteValues
import Text

/// What has changed since a release, for people: text by text, with its class, the notes and the words.
package struct ChangeReport: Sendable {
    package let release: RecordedRelease
    package let changes: [RecordedChange]

    package init(_ changes: [RecordedChange], since release: RecordedRelease) {
        self.changes = changes
        self.release = release
    }

    /// - Parameter version: nil for the last release on or before the day of the site.
    package init(of site: Site, since version: String?, _ history: SiteHistory) throws(RecordError) {
        guard let oldest = history.releases.first else { throw .nothingRecorded }
        guard let version else {
            guard let last = history.release(on: site.asOf) else {
                throw RecordError(
                    "Nothing is recorded up to \(site.asOf): the first release, \(oldest.version), is of \(oldest.date).",
                    remedy: "Name the release, such as `--since \(oldest.version)`.")
            }
            self.init(RecordedChange.all(of: site, since: last, history), since: last)
            return
        }
        guard let release = history.release(version) else {
            let known = history.releases.map(\.version)
            throw RecordError(
                "There is no release '\(version)'.",
                remedy: known.count == 1 ? "The only one is \(known[0])." : "There are \(known.joined(separator: ", ")).", isUsage: true)
        }
        self.init(RecordedChange.all(of: site, since: release, history), since: release)
    }

    package func text(in phrases: PhraseTable) -> String { lines.map { $0.translated(by: phrases).text + "\n" }.joined() }

    package var lines: [Phrase] {
        if changes.isEmpty { return ["Nothing that a text says has changed since release \(release.version) of \(release.date)."] }
        return ["Since release \(release.version) of \(release.date):"] + changes.flatMap(Self.lines)
    }

    private static func lines(of change: RecordedChange) -> [Phrase] {
        ["", Phrase(verbatim: "\(change.name) (\(change.language)) \(change.title)"), "  \(label(of: change))"]
            + change.notes.map { "  \($0.date), \(label(of: $0.class)): \($0.note)" }
            + change.hunks.map { Phrase(verbatim: "    \($0.marked())") }
    }

    private static func label(of change: ChangeNote.Class) -> Phrase {
        switch change {
        case .material: "material"
        case .editorial: "editorial"
        }
    }

    private static func label(of change: RecordedChange) -> Phrase {
        switch change.kind {
        case .new: "new"
        case .removed: "no longer on the site"
        case .changed:
            change.changeClass.map(label) ?? (change.needsNote ? "changed, and no note says so" : "changed")
        }
    }
}
