import Diagnostics
import SiteFields
import SiteModel
import SiteValues

extension DropPlan {
    func refuseUnknown(contacts: [String]) throws(EditRefusal) {
        guard !contacts.isEmpty else { return }
        let outline = project.outline(Contact.place.path)
        let known = (outline?.entries ?? []).compactMap { outline?.word("id", of: $0) }
        if let stranger = contacts.first(where: { !known.contains($0) }) {
            throw EditRefusal(
                "There is no guideline or contact `\(stranger)`. Nothing was changed.",
                remedy: "Contacts are \(known.sorted().joined(separator: ", ")); `sitegen list` shows the guidelines.")
        }
        if Set(known).isSubset(of: contacts) {
            throw EditRefusal("These are all the contacts there are. Nothing was changed.", remedy: "Keep at least one of them.")
        }
    }

    /// What contacts are called in each language: sentences may say it without a link.
    func names(of contacts: [String]) -> [String] {
        project.variants(of: Contact.place.path).flatMap { path in
            guard let outline = project.outline(path) else { return [String]() }
            return contacts.compactMap { outline.entry($0).flatMap { outline.word("name", of: $0) } }
        }
    }

    /// Who is asked instead of somebody goes with a note on them, which is about nobody afterwards.
    mutating func forgetNotes(about contacts: [String]) throws(EditRefusal) {
        guard let outline = project.outline(Contact.place.path) else { return }
        let left = outline.entries.filter { entry in
            outline.word("fallback", of: entry).map { contacts.contains($0) } == true && entry["fallback_phone"] == nil
        }.compactMap { outline.word("id", of: $0) }.filter { !contacts.contains($0) }
        for path in project.variants(of: Contact.place.path) {
            guard let outline = project.outline(path) else { continue }
            let notes = left.compactMap { outline.entry($0)?["fallback_note"] }
            try project.edit(path) { editor in for note in notes { editor.remove(note) } }
        }
    }

    /// What expires is still linked to, and says what became of it. A question that was about nothing else has lost its point.
    mutating func remarkMentions(of expired: Set<GuidelineID>) {
        for reference in project.references where reference.kind == Guideline.self {
            guard let id = GuidelineID(reference.name), expired.contains(id) else { continue }
            guard [QuizScenario.place.path, FrequentQuestion.place.path].contains(reference.location.path) else { continue }
            remarks.append(
                (
                    "This is about \(id) and goes with it, unless it is about another guideline, too.",
                    "\(reference.location.path):\(reference.location.line ?? 1)"
                ))
        }
    }
}
