package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// Other organisations' guidelines: why each is worth a look, what to borrow, and when the link was last checked.
package struct InspirationPage: Template {
    package let article: Article
    package let inspirations: [Inspiration]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        inspirations = localizedSite.inspirations
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "inspirations",
            adding: HTML {
                if inspirations.isEmpty { p { context.text(.nothingHereYet) } }
                for inspiration in inspirations { entry(inspiration, context) }
                if let suggest = context.formLink(.missing, .suggestExample, class: "btn ghost") { p(.class("acts")) { suggest } }
            })
    }

    private func entry(_ inspiration: Inspiration, _ context: PageContext) -> HTML {
        section(.id("\(inspiration.id)"), .class("tale")) {
            context.langBlock(inspiration.provenance) {
                p(.class("small soft")) { inspiration.kindOf }
                h2 { inspiration.name }
                p { inspiration.why }
                h3 { context.text(.worthBorrowing) }
                context.ticks(inspiration.borrow)
                p {
                    strong { "\(context.labelled(.howItSounds)) " }
                    inspiration.tone
                }
                context.markdown(inspiration.body)
                if let note = inspiration.note { p(.class("small")) { note } }
                source(inspiration, context)
            }
        }
    }

    private func source(_ inspiration: Inspiration, _ context: PageContext) -> HTML {
        let language = context.messages.text(.inLanguage, languages: ["language": inspiration.language])
        let checked = context.text(.linkChecked, ["date": context.messages.date(inspiration.checked)])
        return p(.class("small soft")) {
            if let target = Href.outside(inspiration.link) {
                a(.class("out"), .href(target), .hreflang(inspiration.language.tag), .rel("noopener")) {
                    context.text(.readItThere)
                    span(.class("vh")) { ": \(inspiration.name)" }
                }
                HTML(", ")
            }
            HTML("\(language) · \(checked)")
            if inspiration.secondary { HTML(" · \(context.text(.secondHand))") }
        }
    }

    package var anchors: Set<String> {
        article.anchors.union(inspirations.map(\.id.name)).union(inspirations.flatMap { $0.body.anchors })
    }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + inspirations.map {
                let text = ([$0.kindOf, $0.why] + $0.borrow + [$0.tone]).joined(separator: " ")
                return SearchEntry(kind: .page, heading: $0.name, text: text, anchor: $0.id.name)
            }
    }
}
