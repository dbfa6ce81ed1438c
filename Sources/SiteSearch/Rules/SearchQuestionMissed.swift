import Diagnostics
package import SiteChecking
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let searchQuestionMissed = Rule(
        "search-question-missed", .warning,
        why: "questions.yml holds what colleagues have really asked, and the page that must come first. A new text can push that page down "
            + "without anybody noticing.",
        example: Example(
            in: "content/data/questions.yml",
            broken: "- id: tea\n  pages: [guidelines/get-tea]\n  ask: [blockchain]",
            mended: "- id: tea\n  pages: [guidelines/get-tea]\n  ask: [get tea]")
    ) { input, findings in
        for localizedSite in input.site.localizedSites {
            let questions = localizedSite[SearchQuestion.self]
            if questions.isEmpty { continue }
            let targets = SearchTargets(input.plan, in: localizedSite.language)
            let index = SearchIndex.shared(of: localizedSite, in: input.plan)
            for question in questions where question.provenance.language == localizedSite.language {
                let places = question.pages.compactMap { targets.placeOrPage($0) }
                guard places.count == question.pages.count else { continue }
                for ask in question.ask {
                    let first = index.find(ask.value, limit: 1).finds.first
                    if let first, places.contains(where: { index.leads(first, to: $0) }) { continue }
                    let found: Phrase = first.map { "`\(index.units[$0.unit].title)` comes first" } ?? "nothing is found"
                    findings.report(
                        at: ask.location,
                        "The search does not answer “\(ask.value)” with \(Phrase.alternatives(question.pages.map { "`\($0)`" })): \(found).",
                        remedy: "Add “\(ask.value)” to the `words` of an entry in content/data/search.yml that leads to that page.")
                }
            }
        }
    }
}

extension SearchIndex {
    /// A page without a place is reached by every place on it, and a situation by each of its steps.
    fileprivate func leads(_ find: SearchFind, to place: SearchTargets.Place) -> Bool {
        let addresses = [units[find.unit].address, address(of: find.section)]
        return addresses.contains(place.page.route.path) && (place.fragment == nil || place.fragment == sections[find.section].anchor)
    }
}
