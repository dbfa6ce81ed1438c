package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// Questions people asked. All answers are open: a folded one is missed by a search in the page, by the printer, and by a link to it
/// in older browsers.
package struct FAQPage: Template {
    package let article: Article
    package let questions: [FrequentQuestion]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        questions = localizedSite.questions
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "faq",
            adding: HTML {
                for question in questions { entry(question, context) }
            })
    }

    private func entry(_ question: FrequentQuestion, _ context: PageContext) -> HTML {
        let guidelines = question.guidelines.compactMap { context.localizedSite.guideline($0) }
        return section(.id("\(question.id)"), .class("tale")) {
            context.langBlock(question.provenance) {
                h2 { question.question }
                context.markdown(question.answer)
                if !guidelines.isEmpty { context.shortRows(guidelines) }
                if let contact = question.contact.flatMap({ context.contactLink($0) }) {
                    p(.class("small")) {
                        HTML("\(context.labelled(.whomToAsk)) ")
                        contact
                    }
                }
            }
        }
    }

    package var anchors: Set<String> {
        article.anchors.union(questions.map(\.id.name)).union(questions.flatMap { $0.answer.headings.map(\.id) })
    }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + questions.map { SearchEntry(kind: .question, heading: $0.question, text: $0.answer.plainText, anchor: $0.id.name) }
    }
}
