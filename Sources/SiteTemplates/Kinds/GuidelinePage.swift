package import Hypertext
import Markdown
package import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues
import Text

/// A guideline's own page, with its neighbours in the order of the list and the incidents that belong to it.
package struct GuidelinePage: Template, PageKind {
    package let guideline: Guideline
    package let incidents: [Incident]
    package let previous: Guideline?
    package let next: Guideline?

    package static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [TemplatedPage] {
        localizedSite.guidelines.indices.map { index in
            let guideline = localizedSite.guidelines[index]
            let content = GuidelinePage(
                guideline: guideline, incidents: guideline.incidents.compactMap { localizedSite.incident($0) },
                previous: index > 0 ? localizedSite.guidelines[index - 1] : nil,
                next: index + 1 < localizedSite.guidelines.count ? localizedSite.guidelines[index + 1] : nil)
            return content.page(
                key: guideline.pageKey, route: site.route(guideline.pagePath(in: localizedSite), in: localizedSite.language),
                language: localizedSite.language, title: guideline.title, summary: guideline.summary,
                isDraft: guideline.publication.isMarked(on: site.asOf), section: .guidelines,
                care: Page.Care(owner: guideline.owner, reviewed: guideline.reviewed, every: guideline.reviewEvery),
                provenance: guideline.provenance)
        }
    }

    /// Counted, at 200 words a minute and rounded up: a careful reader on a screen, who reads every box.
    var readingMinutes: Int {
        let words = (opening + boxes + parts.flatMap { $0.texts }).reduce(guideline.body.wordCount) { $0 + $1.wordCount }
        return max(1, (words + 199) / 200)
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.guideline(self, context)
    }

    package var anchors: Set<String> {
        guideline.body.anchors
    }

    /// The guideline as a whole, found by its id and number, too; then what may be borrowed and what may happen, each at its place.
    package var searchEntries: [SearchEntry] {
        let text = (opening + [guideline.body.plainText] + boxes).joined(separator: " ")
        return [
            SearchEntry(
                kind: .guideline, heading: guideline.title, text: text, lines: opening, keywords: guideline.keywords,
                id: guideline.id.description, mark: Mark(guideline))
        ] + parts.map { SearchEntry(kind: .guideline, heading: "", text: $0.texts.joined(separator: " "), anchor: $0.anchor) }
    }

    private var opening: [String] {
        [guideline.card, guideline.summary, guideline.hook, guideline.pause?.question, guideline.today, guideline.motto].compactMap(\.self)
    }

    private var boxes: [String] {
        [guideline.offlineTwin].compactMap(\.self) + guideline.mayShare + guideline.keepIn + guideline.whatYouGet
    }

    /// Answers of their own, each with its place on the page.
    private var parts: [(anchor: String, texts: [String])] {
        let pairs = guideline.pairs.flatMap { [$0.dont, $0.do] }
        let effects = guideline.whatCouldHappen.map { [$0.you, $0.colleagues, $0.organisation] } ?? []
        let parts: [(anchor: String, texts: [String])] = [
            ("two-ways", pairs), ("what-could-happen", effects), ("say", guideline.say),
        ]
        return parts.filter { !$0.texts.isEmpty }
    }
}
