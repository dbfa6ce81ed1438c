package import Hypertext
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
package import SiteTemplates

/// Two pages for everyone with a team: what to say in a quarter of an hour, and what will be asked.
package struct ManagerSheet: PrintSheet {
    let kit: LaunchKit

    package var group: ArtefactGroup { .managerPack }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        let pack = kit.managerPack
        return context.sheet(context.text(.documentHow)) {
            div(.class("paper doc managers")) {
                p(.class("run-edition")) { "\(context.settings.title) · \(context.settings.organisation) · \(context.editionLine)" }
                section(.class("chapter")) {
                    header(.class("chead go-field")) {
                        h1 { pack.title }
                        p(.class("lead")) { pack.intro }
                    }
                    context.bullets(context.text(.threeMessages), pack.messages)
                    h2 { context.text(.fifteenMinutes) }
                    table(.class("plan")) {
                        thead {
                            tr {
                                th(.scope("col")) { context.text(.minute) }
                                th(.scope("col")) { context.text(.what) }
                            }
                        }
                        tbody {
                            for row in pack.talkPlan {
                                tr {
                                    th(.scope("row")) { row.minute }
                                    td {
                                        b { "\(row.title). " }
                                        row.text
                                    }
                                }
                            }
                        }
                    }
                }
                section(.class("chapter")) {
                    h1 { context.text(.likelyQuestions) }
                    dl(.class("qa")) {
                        for item in pack.questions {
                            div {
                                dt { item.question }
                                dd { item.answer }
                            }
                        }
                    }
                    context.bullets(context.text(.pleaseDoNot), pack.doNot)
                    if let feedback = pack.feedback { p(.class("plate-p")) { feedback } }
                    div(.class("code")) {
                        p {
                            if let phone = context.oopsPhone { b { context.text(.oopsNumber, ["phone": phone]) } }
                            if let address = context.shortAddress { span(.class("web")) { address } }
                        }
                        context.code("post")
                    }
                }
            }
        }
    }
}

/// The questions people ask, with their answers, on paper.
package struct QuestionSheet: PrintSheet {
    package var group: ArtefactGroup { .faqSheet }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(.documentHow)) {
            div(.class("paper doc faq")) {
                p(.class("run-edition")) { "\(context.settings.title) · \(context.settings.organisation) · \(context.editionLine)" }
                section(.class("chapter")) {
                    header(.class("chead help-field")) {
                        h1 { context.title(.layout(.faq)) ?? context.text(.questionSheet) }
                        p(.class("lead")) { context.settings.bindingLine }
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
}
