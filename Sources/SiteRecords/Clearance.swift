package import SiteModel
package import SiteValues

/// Whether a role has cleared what a text says now.
package enum Clearance: Sendable, Hashable {
    case cleared(Approval)
    /// Nobody has, in this role.
    case missing
    /// What was cleared said something else.
    case changed(since: Approval)
    /// Cleared word for word, but only until a day that is past.
    case expired(Approval)
    /// Cleared, but not in this language.
    case untranslated(Approval)

    /// An approval of the very words counts, whether or not another came after it: a text that is put back to what was cleared is cleared.
    package init(of text: SiteText, by role: EntryID, on day: CivilDate) {
        let approvals = (text.approvals ?? []).filter { $0.role == role && $0.date <= day }
        let meaning = text.meaning
        let matching = approvals.filter { $0.meaning[text.language] == meaning }
        if let valid = matching.filter({ $0.counts(on: day) }).latest {
            self = .cleared(valid)
        } else if let last = matching.latest {
            self = .expired(last)
        } else if let last = approvals.filter({ $0.meaning[text.language] != nil }).latest {
            self = .changed(since: last)
        } else if let last = approvals.latest {
            self = .untranslated(last)
        } else {
            self = .missing
        }
    }

    package var isCleared: Bool { if case .cleared = self { true } else { false } }
}

extension [Approval] {
    /// Of several of one day the last in the file.
    package var latest: Approval? {
        enumerated().max { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }?.element
    }
}

/// What a role has to say about a text in one language.
package struct ClearedText: Sendable {
    package let text: SiteText
    package let role: EntryID
    /// The settings want the role's approval before the text goes out.
    package let isRequired: Bool
    package let state: Clearance

    /// For every text with a role that has to clear it, or has.
    package static func all(of texts: [SiteText], _ demands: [SignOff], on day: CivilDate) -> [ClearedText] {
        texts.flatMap { text -> [ClearedText] in
            guard let approvals = text.approvals else { return [] }
            let required = demands.filter {
                $0.covers(path: text.originalPath, stance: text.stance, kind: text.guidelineKind)
            }.map(\.role)
            var roles = required
            for role in approvals.map(\.role) where !roles.contains(role) { roles.append(role) }
            return roles.map { role in
                ClearedText(
                    text: text, role: role, isRequired: required.contains(role), state: Clearance(of: text, by: role, on: day))
            }
        }
    }

    /// Of a whole site, in every language. Nothing is gathered where nobody clears anything.
    package static func all(of site: Site) -> [ClearedText] {
        let demands = site.defaultLocalizedSite.settings.approvals
        let isUsed =
            !demands.isEmpty
            || site.defaultLocalizedSite.content.entries.contains { entry in
                (entry as? any ApprovedKind).map { !$0.approvals.isEmpty } ?? false
            }
        guard isUsed else { return [] }
        return all(of: SiteText.all(of: site), demands, on: site.asOf)
    }
}
