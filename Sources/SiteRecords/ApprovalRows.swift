package import Diagnostics
package import Messages
package import SiteModel
package import SiteValues

/// Who has cleared what, as rows of a table.
package enum ApprovalRows {
    /// Text, language, role, state and title.
    package static func all(of site: Site) -> [[Phrase]] {
        ClearedText.all(of: site).map { cleared in
            let words = [cleared.text.name, cleared.text.language.tag, "\(cleared.role)"].map(Phrase.init(verbatim:))
            return words + [state(cleared), Phrase(verbatim: cleared.text.title)]
        }
    }

    /// Those that run out by a day: id, title, role, the day of the approval, the day it runs out, and what that means.
    package static func expiring(in site: Site, by limit: CivilDate, _ messages: SiteMessages) -> [(day: CivilDate, row: [Phrase])] {
        let localizedSite = site.defaultLocalizedSite
        return ClearedText.all(of: site).filter { $0.text.language == localizedSite.language }.compactMap { cleared in
            let approval: Approval? =
                switch cleared.state {
                case .cleared(let approval), .expired(let approval): approval
                case .missing, .changed, .untranslated: nil
                }
            guard let approval, let expires = approval.expires, expires <= limit else { return nil }
            let state: Phrase = expires <= site.asOf ? "approval ran out" : "approval runs out"
            return (
                expires,
                [
                    cleared.text.name, cleared.text.title, RoleName.of(cleared.role, in: site, messages), approval.date.iso, expires.iso,
                ].map(Phrase.init(verbatim:)) + [state]
            )
        }
    }

    private static func state(_ cleared: ClearedText) -> Phrase {
        switch cleared.state {
        case .cleared(let approval): approval.expires.map { "cleared on \(approval.date) until \($0)" } ?? "cleared on \(approval.date)"
        case .missing: "to be cleared"
        case .changed(let approval): "changed since \(approval.date)"
        case .expired(let approval): "ran out on \(approval.expires?.iso ?? "")"
        case .untranslated(let approval): "not in this language on \(approval.date)"
        }
    }
}
