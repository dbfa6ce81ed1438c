import Diagnostics
package import SiteChecking
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let searchTargetUnknown = Rule(
        "search-target-unknown", .error,
        why: "The words in search.yml lead colleagues to the page that answers them. Where that page does not exist, they find nothing, "
            + "and nobody notices.",
        example: Example(
            in: "content/data/search.yml",
            broken: "- id: tea\n  page: guidelines/get-te\n  words: [furious]",
            mended: "- id: tea\n  page: guidelines/get-tea\n  words: [furious]")
    ) { input, findings in
        // Addresses are the same in every language.
        let localizedSite = input.site.defaultLocalizedSite
        let hints = localizedSite[SearchHint.self].compactMap { hint in
            hint.page.map { (target: $0, location: hint.provenance.location(of: "page")) }
        }
        let questions = localizedSite[SearchQuestion.self].flatMap { question in
            question.pages.map { (target: $0, location: question.provenance.location(of: "pages")) }
        }
        guard !hints.isEmpty || !questions.isEmpty else { return }
        var targets = SearchTargets(input.plan, in: localizedSite.language)
        // What is not published for now will be found when it is.
        let later = Set(localizedSite.unpublished.flatMap { [$0.path.searchAddress, $0.guideline?.description].compactMap(\.self) })
        // So will a question that is left out with the guidelines it is about.
        let leftOut = Set(localizedSite[FrequentQuestion.self].map(\.id.name)).subtracting(localizedSite.questions.map(\.id.name))
        for (target, location) in hints + questions where targets.place(target) == nil {
            let page = target.prefix { $0 != "#" }
            if later.contains(String(page)) || leftOut.contains(String(target.dropFirst(page.count + 1))) { continue }
            findings.report(
                at: location, "There is no page `\(target)`.",
                remedy: targets.suggestion(for: target).map { "Did you mean `\($0)`?" }
                    ?? "Name the page by its address without `.html`, such as `situations/photo` or `faq#pay`, or by a guideline's id.")
        }
    }
}

extension String {
    /// `content/launch/party.md` as search.yml calls it: `launch/party`.
    fileprivate var searchAddress: String {
        let name = hasSuffix(".md") ? dropLast(3) : self[...]
        let page = name.hasPrefix("content/") ? name.dropFirst("content/".count) : name
        return String(page.hasPrefix("pages/") ? page.dropFirst("pages/".count) : page)
    }
}
