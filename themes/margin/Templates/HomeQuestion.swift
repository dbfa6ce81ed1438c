import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteTemplates

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
            section(.aria("labelledby", "happened")) {
                h2(.id("happened")) { context.text(.soWhatHappened) }
                Margin().alphabet(context.localizedSite.situations, context)
            }
            glance
            pause
            further
        }
    }

    private var glance: HTML {
        section(.class("band"), .aria("labelledby", "glance")) {
            h2(.id("glance"), .class("vh")) { context.text(.guidelines) }
            div(.class("five")) {
                div(.class("plate yes")) {
                    context.stanceLabel(.bang)
                    p { context.settings.maySay }
                    context.rows(page.guidelines(.encouragement), mark: .bang, numbers: true, drawings: false)
                }
                div(.class("dots")) {
                    context.stanceLabel(.comma)
                    context.rows(page.guidelines(.greyZone), mark: .comma, tight: true, summaries: false, numbers: true, drawings: false)
                }
                div(.class("line")) {
                    context.stanceLabel(.stop)
                    context.rows(page.guidelines(.redLine), mark: .stop, tight: true, summaries: false, numbers: true, drawings: false)
                }
                if !page.helps.isEmpty {
                    div(.class("hand")) {
                        context.stanceLabel(.quest)
                        context.rows(page.helps, mark: .quest, tight: true, summaries: false, numbers: true, drawings: false)
                    }
                }
            }
        }
    }

    private var pause: HTML {
        section(.class("band"), .aria("labelledby", "breath")) {
            h2(.id("breath")) { context.text(.pauseQuestion) }
            ol { for guideline in context.localizedSite.guidelines.filter(\.inPauseCheck).prefix(3) { li { guideline.pause.question } } }
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
                    context.fact(.missedSomething, a(.href(context.formAddress(.missing))) { context.text(.tellUs) })
                }
            }
        }
    }
}
