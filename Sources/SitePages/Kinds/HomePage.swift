package import Hypertext
import Markdown
package import SiteModel

/// The first page: why we want you out there, what happened to you just now, and the guidelines by stance, yes first.
package struct HomePage: PageContent {
    package let article: Article
    package let situations: [Situation]
    package let guidelines: [Guideline]
    package let story: Incident?
    package let party: Event?

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        situations = Array(edition.situations.prefix(8))
        guidelines = edition.guidelines
        story = edition.settings.incidentsHome.flatMap { edition.incident($0) } ?? edition.incidents.first { $0.handledWell }
        party = edition.events.first
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.home(self, frame)
    }

    package var anchors: Set<String> { article.anchors }
    package var searchEntries: [SearchEntry] { article.searchEntries }

    /// The rules of one stance, in order.
    package func rules(_ stance: Stance) -> [Guideline] {
        guidelines.filter { $0.stance == stance }
    }

    /// What rules nothing and only helps.
    package var helps: [Guideline] {
        guidelines.filter { Mark($0) == .quest }
    }
}

extension Theme {
    package func home(_ page: HomePage, _ frame: Frame) -> HTML {
        Hypertext.main(.id("main"), .class("wrap home"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            frame.crisisNotice()
            hero(page, frame)
            whatHappened(page, frame)
            guidelinesAtAGlance(page, frame)
            whyWeWantYou(page, frame)
            pauseSlab(frame)
            storyAndParty(page, frame)
            missing(page, frame)
        }
    }

    private func hero(_ page: HomePage, _ frame: Frame) -> HTML {
        let headline = frame.settings.headline
        let key = frame.settings.headlineKey
        let list = PageKey.layout(.guidelines)
        return section(.class("plate hero"), .aria("labelledby", "headline")) {
            div(.class("say-it")) {
                h1(.id("headline")) {
                    clause(headline.go, .bang, frame)
                    HTML(" ")
                    clause(headline.grey, .comma, frame)
                    HTML(" ")
                    clause(headline.red, .stop, frame)
                }
                ul(.class("key")) {
                    keyLink(key.go, .bang, frame.href(list, fragment: "yes"))
                    keyLink(key.grey, .comma, frame.href(list, fragment: "grey"))
                    keyLink(key.red, .stop, frame.href(list, fragment: "red"))
                }
                div(.class("hello")) {
                    p(.class("lead")) { frame.settings.why.lead }
                    p { frame.settings.why.text }
                }
            }
        }
    }

    private func clause(_ text: String, _ kind: Mark, _ frame: Frame) -> HTML {
        span(.class(kind.colourClass)) { frame.markedTitle(text, kind) }
    }

    private func keyLink(_ text: String, _ kind: Mark, _ target: Href?) -> HTML {
        li(.class(kind.colourClass)) {
            a(.href(target ?? .fragment("main"))) {
                mark(kind)
                span { text }
            }
        }
    }

    private func whatHappened(_ page: HomePage, _ frame: Frame) -> HTML {
        section(.class("band"), .aria("labelledby", "happened")) {
            div(.class("sit-head")) {
                h2(.id("happened")) { frame.word(.soWhatHappened) }
                frame.searchForm()
            }
            frame.board(page.situations)
        }
    }

    private func guidelinesAtAGlance(_ page: HomePage, _ frame: Frame) -> HTML {
        section(.class("band"), .aria("labelledby", "glance")) {
            h2(.id("glance"), .class("vh")) { frame.word(.guidelines) }
            div(.class("five")) {
                div(.class("plate yes")) {
                    div(.class("top")) {
                        frame.stanceLabel(.bang)
                        h3(.class("big")) { frame.word(.homeYes) }
                        p { frame.settings.maySay }
                    }
                    frame.rows(page.rules(.encouragement), mark: .bang)
                }
                div(.class("dots")) {
                    frame.stanceLabel(.comma)
                    h3(.class("mid")) { frame.word(.homeGrey) }
                    frame.rows(page.rules(.greyZone), mark: .comma, tight: true)
                }
                div(.class("line")) {
                    frame.stanceLabel(.stop)
                    h3(.class("mid")) { frame.words.countedFirst(.homeRed, page.rules(.redLine).count) }
                    frame.rows(page.rules(.redLine), mark: .stop, tight: true, summaries: false)
                }
                if !page.helps.isEmpty {
                    div(.class("hand")) {
                        frame.stanceLabel(.quest)
                        h3(.class("mid")) { frame.word(.listHelp) }
                        frame.rows(page.helps, mark: .quest, tight: true)
                    }
                }
            }
        }
    }

    /// Why we want you out there, and whom all this protects.
    private func whyWeWantYou(_ page: HomePage, _ frame: Frame) -> HTML {
        section(.class("band split why"), .aria("label", frame.word(.whyAllThis))) {
            div(.class("text")) { frame.markdown(page.article.body) }
            dl(.class("facts")) {
                div {
                    dt { frame.word(.protectsYou) }
                    dd { frame.settings.protects.you }
                }
                div {
                    dt { frame.words.filled(.protectsUs, ["organisation": frame.settings.organisationShort]) }
                    dd { frame.settings.protects.us }
                }
            }
        }
    }

    private func pauseSlab(_ frame: Frame) -> HTML {
        let questions = frame.edition.guidelines.filter(\.inPauseCheck).prefix(3).map(\.pause.question)
        return section(.class("breath"), .aria("labelledby", "breath")) {
            mark(.comma, big: true)
            div {
                h2(.id("breath")) { frame.word(.takeAComma) }
                ol { for question in questions { li { question } } }
                p { frame.word(.pauseInShort) }
                if let pause = frame.href(.layout(.pause)) {
                    p(.class("acts")) { a(.class("btn lite"), .href(pause)) { frame.word(.runPauseCheck) } }
                }
            }
        }
    }

    private func storyAndParty(_ page: HomePage, _ frame: Frame) -> HTML {
        div(.class("band duo")) {
            if let story = page.story {
                Hypertext.article(.class("tale"), .aria("labelledby", "story")) {
                    p(.class("small soft")) { frame.storyLabel(story) }
                    h2(.id("story")) { a(.href(frame.href(.incident(story.id)) ?? .fragment("main"))) { story.title } }
                    p { story.summary }
                }
            }
            if let party = page.party {
                section(.class("plate plain party"), .aria("labelledby", "party")) {
                    icon("cake")
                    p(.class("small")) { frame.when(party) }
                    h2(.id("party")) { a(.href(frame.href(.event(party.id)) ?? .fragment("main"))) { party.title } }
                    p { party.summary }
                }
            }
        }
    }

    private func missing(_ page: HomePage, _ frame: Frame) -> HTML {
        section(.class("band text"), .id("missing")) {
            h2 { frame.word(.missedSomething) }
            p {
                frame.word(.missedSomethingText)
                HTML(" ")
                a(.href(frame.formAddress(.missing))) { frame.word(.tellUs) }
            }
        }
    }
}
