package import Hypertext
import Markdown
package import SiteModel

/// Questions people asked. All answers are open: a folded one is missed by a search in the page, by the printer, and by a link to it
/// in older browsers.
package struct FAQPage: PageContent {
    package let article: Article
    package let questions: [FrequentQuestion]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        questions = edition.questions
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, frame, class: "faq",
            adding: HTML {
                if questions.count > 1 {
                    nav(.class("contents"), .aria("label", frame.word(.allQuestions))) {
                        ul {
                            for question in questions {
                                li { a(.href(.fragment(question.id.name))) { frame.spoken(question.question, question.origin) } }
                            }
                        }
                    }
                }
                for question in questions { entry(question, frame) }
            })
    }

    private func entry(_ question: FrequentQuestion, _ frame: Frame) -> HTML {
        let rules = question.rules.compactMap { frame.edition.guideline($0) }
        return section(.id("\(question.id)"), .class("tale")) {
            frame.passage(question.origin) {
                h2 { question.question }
                frame.markdown(question.answer)
                if !rules.isEmpty { frame.shortRows(rules) }
                if let contact = question.contact.flatMap({ frame.contactLink($0) }) {
                    p(.class("small")) {
                        HTML("\(frame.word(.whomToAsk)): ")
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
            + questions.map { SearchEntry(group: .page, heading: $0.question, text: $0.answer.plainText, anchor: $0.id.name) }
    }
}
