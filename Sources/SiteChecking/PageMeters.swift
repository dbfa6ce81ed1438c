package import Diagnostics
import Markdown
import SiteFields
package import SiteModel
package import SitePlan
import SiteValues
import Text
import Wording

/// How a page reads and how far it is, for whoever is writing it: what the preview shows beside its findings. Figures, no judgement: rules judge.
package struct PageMeters: Sendable, Hashable {
    package let route: Route
    /// The files that its words are in: a finding in one of them is about this page.
    package let sources: [String]
    /// A sentence each.
    package let lines: [Phrase]

    /// Of every page that is made of a file of its own.
    package static func all(of site: Site, _ plan: SitePlan) -> [PageMeters] {
        let bodies = Dictionary(grouping: site.localizedSites.flatMap(\.authorTexts).filter { $0.key == "body" }) { $0.location.path }
        let pages = plan.pages.compactMap { page -> (page: Page, provenance: Provenance, site: LocalizedSite)? in
            guard page.medium == .screen, let provenance = page.provenance, let localizedSite = site.localizedSite(page.language) else {
                return nil
            }
            return (page, provenance, localizedSite)
        }
        let texts = pages.map { page in
            (OpenMark.blanked((bodies[page.provenance.path] ?? []).map(\.text).joined(separator: "\n\n")), page.page.textLanguage)
        }
        var measures = WordMeasures()
        return zip(pages, TextWords.all(in: texts)).map { entry, words in
            let (page, provenance, localizedSite) = entry
            let reading = Self.reading(words, in: page.textLanguage, by: &measures)
            guard case .guideline(let id) = page.key, let guideline = localizedSite.guideline(id) else {
                return PageMeters(page, provenance, reading)
            }
            return PageMeters(page, provenance, length(of: guideline) + reading + state(of: guideline, in: localizedSite))
        }
    }

    private init(_ page: Page, _ provenance: Provenance, _ lines: [Phrase]) {
        route = page.route
        sources = Set([provenance.path, provenance.originalPath]).sorted()
        self.lines = lines
    }

    private static func length(of guideline: Guideline) -> [Phrase] {
        let good = Rule.goodLength
        return ["Words in the text: \(guideline.body.wordCount) (\(good.lowerBound) to \(good.upperBound) are read to the end)"]
    }

    /// Formulas say little about a few sentences.
    private static func reading(_ words: TextWords, in language: Language, by measures: inout WordMeasures) -> [Phrase] {
        guard language.isEnglish || language.isGerman,
            let score = Readability(of: words, in: language, by: &measures), score.words >= 50
        else { return [] }
        return ["Reading level: \(score.measures(in: language))"]
    }

    private static func state(of guideline: Guideline, in localizedSite: LocalizedSite) -> [Phrase] {
        [
            "Card line: \(guideline.cardLine.count) of \(GuidelineProgress.longestCardLine) characters",
            "So far: \(GuidelineProgress(of: guideline, quiz: localizedSite.quiz).meter)",
        ]
    }
}
