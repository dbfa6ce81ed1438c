package import Diagnostics
package import SiteFields
import SiteValues

/// What nobody has confirmed, although texts that readers see say it: a claim that may be false.
package struct OpenFact: Sendable {
    /// As texts say it between `{{` and `}}`.
    package let name: String
    /// In the default language; nil for what texts ask of another kind: the day of an event, the number of a contact.
    package let fact: Fact?
    /// Every place that says it, in every language; never empty.
    package let uses: [SourceLocation]

    /// In the order of facts.yml, then what is not a fact, by its name.
    package static func all(of facts: [Fact], used uses: [FactUse]) -> [OpenFact] {
        let places = Dictionary(grouping: uses, by: \.name).mapValues { Set($0.map(\.location)).sorted() }
        let open = facts.compactMap { fact in places[fact.id.name].map { OpenFact(name: fact.id.name, fact: fact, uses: $0) } }
        let known = Set(facts.map(\.id.name))
        return open
            + places.filter { !known.contains($0.key) }.sorted { $0.key < $1.key }.map { OpenFact(name: $0.key, fact: nil, uses: $0.value) }
    }

    /// What is to be found out.
    package var question: Phrase {
        fact.map { Phrase(verbatim: $0.question) } ?? (name.contains(".") ? "when is it?" : "how can they be reached?")
    }

    var factUses: [FactUse] { uses.map { FactUse(name: name, location: $0) } }
}
