import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PrintArtefact {
    /// Two pages for everyone with a team: what to say in a quarter of an hour, and what will be asked.
    static let managerSheet = PrintArtefact(
        name: "managers", group: .managerPack, format: .a4, title: .managerPack, size: .sizeTwoPages, instructions: .documentHow,
        carriesCode: true, budgets: { _ in [] },
        sheets: { localizedSite in localizedSite.kit.map { kit in [ArtefactSheet { managers(kit.managerPack, $0) }] } ?? [] })

    private static func managers(_ pack: ManagerPack, _ context: PageContext) -> HTML {
        context.paperDocument("managers") {
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
                ul(.class("qa")) { for item in pack.questions { context.entry(item.question, LinkedText.html(item.answer)) } }
                context.bullets(context.text(.pleaseDoNot), pack.doNot)
                if let feedback = pack.feedback { p(.class("plate-p")) { LinkedText.html(feedback) } }
                div(.class("code")) {
                    p {
                        if let phone = context.oopsPhone { b { context.text(.oopsNumber, ["phone": phone]) } }
                        context.printedAddress()
                    }
                    context.code("post")
                }
            }
        }
    }
}
