import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteTemplates
import SiteValues

/// Home as a question and a field, situations by the alphabet, and all guidelines on one screen: encouragement wide, the rest beside it.
struct HomeQuestion {
    let page: HomePage
    let context: PageContext

    var main: HTML {
        Hypertext.main(.id("main"), .class("wrap home"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            context.crisisNotice()
            header(.class("lhead ask-first")) {
                h1 { context.text(.aboutToDo) }
                context.searchForm()
                p { context.settings.why.lead }
            }
            if !context.localizedSite.situations.isEmpty {
                section(.aria("labelledby", "happened")) {
                    h2(.id("happened")) { context.text(.soWhatHappened) }
                    Margin().alphabet(context.localizedSite.situations, context)
                }
            }
            glance
            context.widePhoto(of: page.article)
            pause
            further
        }
    }

    private var glance: HTML {
        section(.class("band"), .aria("labelledby", "glance")) {
            h2(.id("glance"), .class("vh")) { context.text(.guidelines) }
            div(.class("five")) {
                if !page.guidelines(.encouragement).isEmpty {
                    div(.class("plate yes")) {
                        context.stanceLabel(.bang)
                        if let maySay = context.settings.maySay { p { maySay } }
                        context.rows(page.guidelines(.encouragement), mark: .bang, numbers: true, drawings: false)
                    }
                }
                shortList(page.guidelines(.greyZone), .comma, class: "dots")
                shortList(page.guidelines(.redLine), .stop, class: "line")
                shortList(page.helps, .quest, class: "hand")
            }
        }
    }

    private func shortList(_ guidelines: [Guideline], _ mark: Mark, class name: String) -> HTML? {
        if guidelines.isEmpty { return nil }
        return div(.class(name)) {
            context.stanceLabel(mark)
            context.rows(guidelines, mark: mark, tight: true, summaries: false, numbers: true, drawings: false)
        }
    }

    private var pause: HTML {
        let questions = context.localizedSite.pauseCheck.prefix(3).map(\.pause.question)
        return section(.class("band"), .aria("labelledby", "breath")) {
            h2(.id("breath")) { context.text(.pauseQuestion) }
            if !questions.isEmpty { ol { for question in questions { li { question } } } }
            p { context.text(.pauseInShort) }
            if let check = context.link(to: .layout(.pause)) {
                p(.class("acts")) { a(.class("btn"), .href(check)) { context.text(.runPauseCheck) } }
            }
        }
    }

    /// The reasons, a story, the next date, and where to say what is missing.
    private var further: HTML {
        HTML {
            div(.class("band text")) {
                p { context.settings.why.text }
                context.markdown(page.article.body)
                dl(.class("facts")) {
                    context.fact(.protectsYou, context.settings.protects.you)
                    div {
                        dt { context.text(.protectsUs, ["organisation": context.settings.organisationShort]) }
                        dd { context.settings.protects.us }
                    }
                    if let story = page.story {
                        context.fact(
                            .stories,
                            a(.href(context.link(to: story))) {
                                context.localized(story.title, story.provenance)
                            })
                    }
                    if let party = page.party {
                        context.fact(
                            .when,
                            HTML {
                                a(.href(context.link(to: party))) {
                                    context.localized(party.title, party.provenance)
                                }
                                HTML(" \(context.when(party))")
                            })
                    }
                    if let missing = context.formLink(.missing, .tellUs) { context.fact(.missedSomething, missing) }
                }
            }
        }
    }
}
