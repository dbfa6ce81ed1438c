import Hypertext
import SiteModel
import SitePages

/// Home as a question and a field, situations by the alphabet, and all guidelines on one screen: encouragement wide, the rest beside it.
struct HomeQuestion {
    let page: HomePage
    let frame: Frame

    var main: HTML {
        Hypertext.main(.id("main"), .class("wrap home"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            frame.crisisNotice()
            header(.class("lhead ask-first")) {
                h1 { frame.word(.aboutToDo) }
                frame.searchForm()
                p { frame.settings.why.lead }
            }
            section(.aria("labelledby", "happened")) {
                h2(.id("happened")) { frame.word(.soWhatHappened) }
                Margin().alphabet(frame.edition.situations, frame)
            }
            glance
            pause
            further
        }
    }

    private var glance: HTML {
        section(.class("band"), .aria("labelledby", "glance")) {
            h2(.id("glance"), .class("vh")) { frame.word(.guidelines) }
            div(.class("five")) {
                div(.class("plate yes")) {
                    frame.stanceLabel(.bang)
                    p { frame.settings.maySay }
                    frame.rows(page.rules(.encouragement), mark: .bang, numbers: true, drawings: false)
                }
                div(.class("dots")) {
                    frame.stanceLabel(.comma)
                    frame.rows(page.rules(.greyZone), mark: .comma, tight: true, summaries: false, numbers: true, drawings: false)
                }
                div(.class("line")) {
                    frame.stanceLabel(.stop)
                    frame.rows(page.rules(.redLine), mark: .stop, tight: true, summaries: false, numbers: true, drawings: false)
                }
                if !page.helps.isEmpty {
                    div(.class("hand")) {
                        frame.stanceLabel(.quest)
                        frame.rows(page.helps, mark: .quest, tight: true, summaries: false, numbers: true, drawings: false)
                    }
                }
            }
        }
    }

    private var pause: HTML {
        section(.class("band"), .aria("labelledby", "breath")) {
            h2(.id("breath")) { frame.word(.pauseQuestion) }
            ol { for guideline in frame.edition.guidelines.filter(\.inPauseCheck).prefix(3) { li { guideline.pause.question } } }
            p { frame.word(.pauseInShort) }
            if let check = frame.href(.layout(.pause)) {
                p(.class("acts")) { a(.class("btn"), .href(check)) { frame.word(.runPauseCheck) } }
            }
        }
    }

    /// The reasons, a story, the next date, and where to say what is missing.
    private var further: HTML {
        HTML {
            div(.class("band text")) {
                p { frame.settings.why.text }
                frame.markdown(page.article.body)
                dl(.class("facts")) {
                    frame.fact(.protectsYou, frame.settings.protects.you)
                    div {
                        dt { frame.words.filled(.protectsUs, ["organisation": frame.settings.organisationShort]) }
                        dd { frame.settings.protects.us }
                    }
                    if let story = page.story {
                        frame.fact(
                            .stories,
                            a(.href(frame.href(.incident(story.id)) ?? .fragment("main"))) { frame.spoken(story.title, story.origin) })
                    }
                    if let party = page.party {
                        frame.fact(
                            .when,
                            HTML {
                                a(.href(frame.href(.event(party.id)) ?? .fragment("main"))) { frame.spoken(party.title, party.origin) }
                                HTML(" \(frame.when(party))")
                            })
                    }
                    frame.fact(.missedSomething, a(.href(frame.formAddress(.missing))) { frame.word(.tellUs) })
                }
            }
        }
    }
}
