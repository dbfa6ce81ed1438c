import Diagnostics
package import SiteModel
package import SiteValues
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

    package var text: String {
        if changes.isEmpty { return "Nothing that a text says has changed since release \(release.version) of \(release.date).\n" }
        var result = "Since release \(release.version) of \(release.date):\n"
        for change in changes {
            result += "\n\(change.name) (\(change.language)) \(change.title)\n  \(Self.label(of: change))\n"
            for note in change.notes { result += "  \(note.date), \(note.class.rawValue): \(note.note)\n" }
            for hunk in change.hunks { result += "    \(hunk.marked)\n" }
        }
        return result
    }

    /// What a colleague has to know: new guidelines, and material changes, in one language.
    package func mail(in language: Language) -> String {
        let own = changes.filter { $0.language == language && $0.text?.guidelineKind != nil }
        return own.compactMap { change -> String? in
            let material = change.notes.filter { $0.class == .material }.map(\.note)
            guard change.kind == .new || !material.isEmpty else { return nil }
            return "* \(change.title)\n" + material.map { "  \($0)\n" }.joined()
        }.joined(separator: "\n")
    }

    package func mails(in languages: [Language]) -> String {
        let mails = languages.map { ($0, mail(in: $0)) }.filter { !$0.1.isEmpty }
        if mails.isEmpty { return "Nothing that a colleague has to know has changed since release \(release.version).\n" }
        return mails.map { languages.count == 1 ? $1 : "\($0):\n\n\($1)" }.joined(separator: "\n")
    }

    private static func label(of change: RecordedChange) -> String {
        switch change.kind {
        case .new: "new"
        case .removed: "no longer on the site"
        case .changed:
            change.changeClass?.rawValue ?? (change.needsNote ? "changed, and no note says so" : "changed")
        }
    }
}
