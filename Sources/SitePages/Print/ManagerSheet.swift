package import Hypertext
package import SiteModel

/// Two pages for everyone with a team: what to say in a quarter of an hour, and what will be asked.
package struct ManagerSheet: PrintSheet {
    let kit: LaunchKit

    package var group: ArtefactGroup { .managerPack }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        let pack = kit.managerPack
        return frame.sheet(frame.word(.documentHow)) {
            div(.class("paper doc managers")) {
                p(.class("run-edition")) { "\(frame.settings.title) · \(frame.settings.organisation) · \(frame.editionLine)" }
                section(.class("chapter")) {
                    header(.class("chead go-field")) {
                        h1 { pack.title }
                        p(.class("lead")) { pack.intro }
                    }
                    frame.bullets(frame.word(.threeMessages), pack.messages)
                    h2 { frame.word(.fifteenMinutes) }
                    table(.class("plan")) {
                        thead {
                            tr {
                                th(.scope("col")) { frame.word(.minute) }
                                th(.scope("col")) { frame.word(.what) }
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
                    h1 { frame.word(.likelyQuestions) }
                    dl(.class("qa")) {
                        for item in pack.questions {
                            div {
                                dt { item.question }
                                dd { item.answer }
                            }
                        }
                    }
                    frame.bullets(frame.word(.pleaseDoNot), pack.doNot)
                    if let feedback = pack.feedback { p(.class("plate-p")) { feedback } }
                    div(.class("code")) {
                        p {
                            if let phone = frame.oopsPhone { b { frame.words.filled(.oopsNumber, ["phone": phone]) } }
                            if let address = frame.shortAddress { span(.class("web")) { address } }
                        }
                        frame.code("post")
                    }
                }
            }
        }
    }
}

/// The questions people ask, with their answers, on paper.
package struct QuestionSheet: PrintSheet {
    package var group: ArtefactGroup { .faqSheet }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        frame.sheet(frame.word(.documentHow)) {
            div(.class("paper doc faq")) {
                p(.class("run-edition")) { "\(frame.settings.title) · \(frame.settings.organisation) · \(frame.editionLine)" }
                section(.class("chapter")) {
                    header(.class("chead help-field")) {
                        h1 { frame.title(.layout(.faq)) ?? frame.word(.questionSheet) }
                        p(.class("lead")) { frame.settings.bindingLine }
                    }
                    for question in frame.edition.questions {
                        frame.passage(question.origin) {
                            div(.class("question")) {
                                h2 { question.question }
                                frame.markdown(question.answer)
                            }
                        }
                    }
                }
            }
        }
    }
}
