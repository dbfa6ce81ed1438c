package import Diagnostics

/// A fact that nobody has confirmed, although texts that readers see say it: a claim that may be false.
package struct OpenFact: Sendable {
    /// In the default language.
    package let fact: Fact
    /// Every place that says it, in every language; never empty.
    package let uses: [SourceLocation]

    /// In the order of facts.yml.
    package static func all(of facts: [Fact], used uses: [FactUse]) -> [OpenFact] {
        let places = Dictionary(grouping: uses, by: \.fact).mapValues { Set($0.map(\.location)).sorted() }
        return facts.compactMap { fact in places[fact.id].map { OpenFact(fact: fact, uses: $0) } }
    }

    var factUses: [FactUse] { uses.map { FactUse(fact: fact.id, location: $0) } }
}

/// "This text says that fact", for a fact that is open.
package struct FactUse: Sendable, Hashable {
    package let fact: FactName
    package let location: SourceLocation
}
