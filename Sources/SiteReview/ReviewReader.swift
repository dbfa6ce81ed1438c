package import Diagnostics
package import SiteModel
package import SiteRecords
package import SiteValues

/// Somebody who gets a copy of all the texts they answer for: Legal, the works council, HR, or another role that the settings name.
package struct ReviewReader: Sendable, Hashable {
    package let role: EntryID

    package init(_ role: EntryID) {
        self.role = role
    }

    /// Those of a site: the three that every house has, and the roles of its settings.
    package static func all(of site: Site) -> [ReviewReader] {
        let known = ["legal", "council", "hr"].compactMap { EntryID($0) }
        return (known + site.defaultLocalizedSite.settings.approvals.map(\.role).filter { !known.contains($0) }).map(ReviewReader.init)
    }

    /// Whether a text is in the copy: what the role has to clear, and, for the three that every house has, what is theirs to look at.
    package func reads(_ text: SiteText, _ demands: [SignOff]) -> Bool {
        let isAsked = demands.contains { demand in
            demand.role == role && demand.covers(path: text.originalPath, stance: text.stance, kind: text.guidelineKind)
        }
        return isAsked || isTheirs(text.kind)
    }

    /// Legal looks at everything. The others leave out what tells of other houses, and what only names things.
    private func isTheirs(_ kind: String) -> Bool {
        switch role.name {
        case "legal": true
        case "council": !Self.ofOtherHouses.contains(kind)
        case "hr": !Self.ofOtherHouses.contains(kind) && kind != Channel.displayName
        default: false
        }
    }

    private static let ofOtherHouses: Set = [
        Incident.displayName, Inspiration.displayName, GlossaryTerm.displayName, MustHave.displayName, SearchHint.displayName,
    ]

    /// Every text of a site by name, with the copies that it is in.
    package static func rows(of site: Site) -> [[Phrase]] {
        let localizedSite = site.defaultLocalizedSite
        let readers = all(of: site)
        let demands = localizedSite.settings.approvals
        return SiteText.all(in: localizedSite).map { text in
            let copies = readers.filter { $0.reads(text, demands) }.map(\.role.name).joined(separator: ", ")
            let kind = Phrase(name: text.kind)
            return [
                Phrase(verbatim: text.name), kind, Phrase(verbatim: text.title), copies.isEmpty ? "none" : Phrase(verbatim: copies),
                Phrase(verbatim: text.location.path),
            ]
        }
    }
}
