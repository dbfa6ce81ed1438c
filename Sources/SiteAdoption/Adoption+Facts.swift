import Diagnostics
import SiteFields
import SiteModel
import SiteValues

/// What is true of the organisation only, as far as texts say it.
extension Adoption {
    mutating func addFacts(of site: Site) {
        let places = Dictionary(site.openFacts.map { ($0.name, $0.uses) }) { first, _ in first }
        let path = Fact.place.path
        let contacts = Contact.place.path.dropLast("yml".count)
        for fact in site.defaultLocalizedSite[Fact.self] {
            let name = fact.id.name
            // Hours that nobody has written yet are asked of each contact.
            let isSaid = places[name].map { uses in uses.contains { !$0.path.hasPrefix(contacts) } } ?? false
            let isSettled = fact.isConfirmed || fact.isUnsaid
            guard isSettled || isSaid else { continue }
            add(
                AdoptionQuestion(
                    name: name, question: fact.question, use: Self.shown(places[name] ?? []), type: .fact(fact.type),
                    target: .entry(path: path, id: name, key: "value", isFact: true)),
                isOpen: !isSettled)
            guard fact.type == .text, !fact.isUnsaid else { continue }
            for translation in site.localizedSites.dropFirst() { addWords(of: fact, in: translation) }
        }
    }

    /// Words are different in each language, and so each has its own question.
    private mutating func addWords(of fact: Fact, in site: LocalizedSite) {
        let name = fact.id.name
        let path = Fact.place.path(in: site.language.tag)
        guard let isSaid = says("value", name, in: path) else { return }
        let question = site[Fact.self].first { $0.id == fact.id }?.question ?? fact.question
        add(
            AdoptionQuestion(
                name: "\(name).\(site.language)", question: "(\(site.language)) \(question)", type: .fact(.text),
                target: .entry(path: path, id: name, key: "value", isFact: false), original: name),
            isOpen: !isSaid)
    }
}
