import Diagnostics
import SiteFields
import SiteModel

extension Rule {
    package static let openFact = Rule(
        "open-fact", .warning,
        why: "A guideline that names the wrong clause, or a works council that is not there, is a false statement in your organisation's "
            + "name. Until somebody confirms a fact, readers see what is still to be confirmed, and nothing is printed.",
        example: Example(
            in: "content/data/facts.yml",
            broken: "- id: working_day\n  type: text\n  question: from when to when?",
            mended: "- id: working_day\n  type: text\n  question: from when to when?\n  value: eight to four\n"
                + "  confirmed: 2026-11-02\n  by: HR")
    ) { input, findings in
        for open in input.site.openFacts {
            guard let fact = open.fact else {
                findings.report(at: open.uses[0], "`\(open.name)` is open: \(open.question)", remedy: open.sourceRemedy)
                continue
            }
            let key = fact.value == nil ? "question" : fact.confirmed == nil && fact.by == nil ? "value" : "id"
            findings.report(
                at: fact.provenance.location(of: key),
                open.uses.count == 1
                    ? "`\(fact.id)` is open, and one place on the site says it."
                    : "`\(fact.id)` is open, and \(open.uses.count) places on the site say it.",
                remedy: fact.value == nil ? open.missingRemedy(fact) : "Add \(fact.missingKeys) here, or change the text.",
                notes: [Diagnostic.Note(at: open.uses[0], "It is said here first.")])
        }
    }
}

extension OpenFact {
    /// Not everything takes `-`: hours are asked of each contact, and who reads along has to say how.
    fileprivate func missingRemedy(_ fact: Fact) -> Phrase {
        if uses.allSatisfy({ $0.path.hasPrefix("content/data/contacts.") }) {
            return "Answer for each contact in `sitegen adopt` when somebody is there; `-` takes the line out."
        }
        let found: Phrase = "Find out: \(fact.question) Then add \(fact.missingKeys) here;"
        return uses.contains { $0.path.hasPrefix("content/data/monitoring.") }
            ? "\(found) or, if nobody reads along, write `monitoring: false` under `features` in content/site.yml."
            : "\(found) or answer `-` in `sitegen adopt`, and no text says it."
    }

    /// Where a value comes from that is not a fact of its own.
    fileprivate var sourceRemedy: Phrase {
        guard let event = name.split(separator: ".").first, name.contains(".") else {
            let isPhone = name == Variables.Name.oopsPhone.rawValue
            return isPhone
                ? "Add `phone:` to the contact `oops` in content/data/contacts.yml."
                : "Add `email:` to the contact `social` in content/data/contacts.yml."
        }
        return event == "next_event"
            ? "Write `start` and `end` into an event in content/launch, and take its `draft: true` out."
            : "Write `start` and `end` into the event `\(event)` in content/launch, and take its `draft: true` out."
    }
}

extension Fact {
    /// What makes it a confirmed fact and is not there yet: "`confirmed:` with the day".
    fileprivate var missingKeys: Phrase {
        let keys: [Phrase] = [
            value == nil ? "`value:`" : nil, confirmed == nil ? "`confirmed:` with today's date" : nil,
            by == nil ? "`by:` with who vouches for it" : nil,
        ].compactMap(\.self)
        return keys.count > 1 ? "\(Phrase.list(Array(keys.dropLast()))) and \(keys[keys.count - 1])" : keys[0]
    }
}
