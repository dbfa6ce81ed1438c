/// What `sitegen list samples` lists: the measure of a site that is not its owner's yet has to be the same as the list.
package struct AdoptionRest: Sendable {
    let openFacts: [String]
    let unreachable: [String]
    let lines: Int

    /// - Parameters:
    ///   - openFacts: names of facts that texts say and nobody has confirmed, and of what contacts and events do not say yet.
    ///   - unreachable: ids of contacts with neither a number nor an address.
    ///   - lines: how many speak of the sample.
    package init(openFacts: [String] = [], unreachable: [String] = [], lines: Int = 0) {
        self.openFacts = openFacts
        self.unreachable = unreachable
        self.lines = lines
    }

    /// How many things there are to do that no question is about.
    func count(besides questions: [AdoptionQuestion]) -> Int {
        let names = questions.map(\.name)
        func isAsked(_ prefix: String) -> Bool { names.contains { $0.hasPrefix(prefix) } }
        let facts = openFacts.filter { fact in
            switch fact {
            case _ where names.contains(fact): false
            case "contact_hours": !isAsked("contacts.")
            case "oops_phone": !isAsked("contacts.oops.phone")
            case "social_email": !isAsked("contacts.social.email")
            case _ where fact.contains("."): !isAsked("launch.")
            default: true
            }
        }
        return facts.count + unreachable.count { !isAsked("contacts.\($0).") && !names.contains("contacts.\($0)") } + lines
    }
}
