import Hypertext
import Markdown
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PrintArtefact {
    /// The questions people ask, with their answers, on paper.
    static let questionSheet = PrintArtefact(
        name: "questions", group: .faqSheet, format: .a4, title: .questionSheet, size: .sizeA4, instructions: .documentHow,
        carriesCode: false, budgets: { _ in [] },
        sheets: { $0.questions.isEmpty ? [] : [ArtefactSheet { questions($0) }] })

    private static func questions(_ context: PageContext) -> HTML {
        context.paperDocument("faq") {
            section(.class("chapter")) {
                header(.class("chead help-field")) {
                    h1 { context.title(.layout(.faq)) ?? context.text(.questionSheet) }
                    if let line = context.settings.bindingLine { p(.class("lead")) { line } }
                }
                for question in context.localizedSite.questions {
                    context.langBlock(question.provenance) {
                        div(.class("question")) {
                            h2 { question.question }
                            context.markdown(question.answer)
                        }
                    }
                }
            }
        }
    }
}
