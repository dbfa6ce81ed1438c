package import Diagnostics
package import SiteModel
package import SiteValues

/// What is so in one organisation: the answers that decide which passages hold.
package struct Conditions: Sendable {
    package enum Verdict: Sendable, Hashable {
        case holds, fails
        /// The fact of this name is a question still. Neither a passage nor its opposite is said until somebody answers it.
        case open(String)
        /// There is nothing of the name that could be so or not.
        case unknown
    }

    private enum Answer {
        case yes, no, open
        /// Neither the passage nor its opposite is said, and nobody need ask any more.
        case unsaid
    }

    private var answers: [String: Answer]
    /// Facts that are neither yes nor no.
    private let otherFacts: Set<String>
    /// Facts that no text is to say.
    private let unsaid: Set<String>
    /// Everything that may follow `if`.
    package let known: KnownNames
    /// nil: every country's law is shown.
    package let jurisdictions: [Jurisdiction]?
    /// Some facts could not be read: a name that is not known may be one of theirs.
    package let isIncomplete: Bool

    /// - Parameter facts: in any language; an answer is the same in all of them.
    package init(settings: Settings, facts: [Fact], isIncomplete: Bool = false) {
        var answers: [String: Answer] = settings.features.switches.mapValues { $0 ? .yes : .no }
        for fact in facts where fact.type == .yesNo {
            guard fact.isConfirmed, case .answer(let isSo)? = fact.value else {
                answers[fact.id.name] = fact.isUnsaid ? .unsaid : .open
                continue
            }
            answers[fact.id.name] = isSo ? .yes : .no
        }
        self.answers = answers
        known = KnownNames(answers.keys.sorted())
        otherFacts = Set(facts.filter { $0.type != .yesNo }.map(\.id.name))
        unsaid = Set(facts.filter(\.isUnsaid).map(\.id.name))
        jurisdictions = settings.jurisdictions
        self.isIncomplete = isIncomplete
        // What is so only where something else is: without that it is not, and nobody is asked.
        let pointless = facts.filter { $0.type == .yesNo && $0.condition.map { fails($0) } == true }
        for fact in pointless { self.answers[fact.id.name] = .no }
    }

    package func verdict(on condition: Condition) -> Verdict {
        switch condition.subject {
        case .jurisdiction(let codes):
            guard let jurisdictions else { return condition.isNegated ? .fails : .holds }
            return codes.contains(where: jurisdictions.contains) != condition.isNegated ? .holds : .fails
        case .answer(let name):
            return switch answers[name] {
            case .yes: condition.isNegated ? .fails : .holds
            case .no: condition.isNegated ? .holds : .fails
            case .unsaid: .fails
            case .open: .open(name)
            case nil: .unknown
            }
        }
    }

    /// Whether the words of a condition can be read, and hold.
    package func hold(_ words: String) -> Bool {
        guard let condition = try? Condition(words) else { return false }
        return verdict(on: condition) == .holds
    }

    /// Whether the words of a condition can be read, and it is known that they do not hold.
    private func fails(_ words: String) -> Bool {
        guard let condition = try? Condition(words) else { return false }
        return verdict(on: condition) == .fails
    }

    /// Whether the law of a country is of interest here.
    package func showsLaw(of jurisdiction: Jurisdiction) -> Bool {
        jurisdictions?.contains(jurisdiction) ?? true
    }

    /// A fact of another type, which is not so or not so.
    package func isOtherFact(_ name: String) -> Bool { otherFacts.contains(name) }

    /// A text without what it would say of facts that are not to be said.
    func withoutUnsaid(_ text: String) -> String {
        unsaid.contains(where: text.contains) ? UnsaidText.without(text, where: unsaid.contains) : text
    }
}
