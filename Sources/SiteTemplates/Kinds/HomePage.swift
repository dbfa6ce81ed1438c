package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// The first page: why we want you out there, what happened to you just now, and the guidelines by stance, yes first.
package struct HomePage: Template {
    package let article: Article
    package let situations: [Situation]
    package let guidelines: [Guideline]
    package let story: Incident?
    package let party: Event?

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        situations = Array(localizedSite.situations.prefix(8))
        guidelines = localizedSite.guidelines
        story =
            localizedSite.settings.incidentsHome.flatMap { localizedSite.incident($0) } ?? localizedSite.incidents.first { $0.handledWell }
        party = localizedSite.events.first
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.home(self, context)
    }

    package var anchors: Set<String> { article.anchors }
    package var searchEntries: [SearchEntry] { article.searchEntries }

    /// The guidelines of one stance, in order.
    package func guidelines(_ stance: Stance) -> [Guideline] {
        guidelines.filter { $0.stance == stance }
    }

    /// What rules nothing and only helps.
    package var helps: [Guideline] {
        guidelines.filter { Mark($0) == .quest }
    }
}

extension Theme {
    package func home(_ page: HomePage, _ context: PageContext) -> HTML {
        Hypertext.main(.id("main"), .class("wrap home"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            context.crisisNotice()
            hero(page, context)
            whatHappened(page, context)
            guidelinesAtAGlance(page, context)
            context.widePhoto(of: page.article)
            whyWeWantYou(page, context)
            pauseSlab(context)
            storyAndParty(page, context)
            missing(page, context)
        }
    }

    private func hero(_ page: HomePage, _ context: PageContext) -> HTML {
        let headline = context.settings.headline
        let key = context.settings.headlineKey
        return section(.class("plate hero"), .aria("labelledby", "headline")) {
            div(.class("say-it")) {
                h1(.id("headline")) {
                    clause(headline.go, .bang, context)
                    HTML(" ")
                    clause(headline.grey, .comma, context)
                    HTML(" ")
                    clause(headline.red, .stop, context)
                }
                let keys: [(String, Stance, String)] = [
                    (key.go, .encouragement, "yes"), (key.grey, .greyZone, "grey"), (key.red, .redLine, "red"),
                ]
                // "None to stop at" is nothing to say.
                let present = keys.filter { !page.guidelines($0.1).isEmpty }
                if !present.isEmpty {
                    ul(.class("key")) {
                        for (text, stance, anchor) in present { keyLink(text, stance, anchor, context) }
                    }
                }
                div(.class("hello")) {
                    p(.class("lead")) { context.settings.why.lead }
                    p { context.settings.why.text }
                }
            }
        }
    }

    private func clause(_ text: String, _ kind: Mark, _ context: PageContext) -> HTML {
        span(.class(kind.colourClass)) { context.markedTitle(text, kind) }
    }

    /// A link where there is a list of guidelines.
    private func keyLink(_ text: String, _ stance: Stance, _ anchor: String, _ context: PageContext) -> HTML {
        let kind = Mark(stance)
        let target = context.link(to: .layout(.guidelines), fragment: anchor)
        return li(.class(kind.colourClass)) {
            let words = HTML {
                mark(kind)
                span { text }
            }
            if let target { a(.href(target)) { words } } else { b { words } }
        }
    }

    private func whatHappened(_ page: HomePage, _ context: PageContext) -> HTML {
        if page.situations.isEmpty { return div(.class("band")) { context.searchForm() } }
        return section(.class("band"), .aria("labelledby", "happened")) {
            div(.class("sit-head")) {
                h2(.id("happened")) { context.text(.soWhatHappened) }
                context.searchForm()
            }
            context.board(page.situations)
        }
    }

    private func guidelinesAtAGlance(_ page: HomePage, _ context: PageContext) -> HTML {
        section(.class("band"), .aria("labelledby", "glance")) {
            h2(.id("glance"), .class("vh")) { context.text(.guidelines) }
            div(.class("five")) {
                stance(.encouragement, page, class: "plate yes", context) {
                    div(.class("top")) {
                        context.stanceLabel(.bang)
                        h3(.class("big")) { context.text(.homeYes) }
                        if let maySay = context.settings.maySay { p { maySay } }
                    }
                }
                stance(.greyZone, page, class: "dots", context) {
                    context.stanceLabel(.comma)
                    h3(.class("mid")) { context.text(.homeGrey) }
                }
                stance(.redLine, page, class: "line", context) {
                    context.stanceLabel(.stop)
                    h3(.class("mid")) { context.messages.sentence(.homeRed, count: page.guidelines(.redLine).count) }
                }
                if !page.helps.isEmpty {
                    div(.class("hand")) {
                        context.stanceLabel(.quest)
                        h3(.class("mid")) { context.text(.listHelp) }
                        context.rows(page.helps, mark: .quest, tight: true)
                    }
                }
            }
        }
    }

    /// The guidelines of one stance under its head; nothing where there are none.
    private func stance(
        _ stance: Stance, _ page: HomePage, class name: String, _ context: PageContext, @HTMLBuilder head: () -> HTML
    ) -> HTML? {
        let guidelines = page.guidelines(stance)
        if guidelines.isEmpty { return nil }
        return div(.class(name)) {
            head()
            context.rows(guidelines, mark: Mark(stance), tight: stance != .encouragement)
        }
    }

    /// Why we want you out there, and whom all this protects.
    private func whyWeWantYou(_ page: HomePage, _ context: PageContext) -> HTML {
        section(.class("band split why"), .aria("label", context.text(.whyAllThis))) {
            div(.class("text")) { context.markdown(page.article.body) }
            dl(.class("facts")) {
                div {
                    dt { context.text(.protectsYou) }
                    dd { context.settings.protects.you }
                }
                div {
                    dt { context.text(.protectsUs, ["organisation": context.settings.organisationShort]) }
                    dd { context.settings.protects.us }
                }
            }
        }
    }

    /// Its sentence is about the questions: without one there is nothing to say yes to.
    private func pauseSlab(_ context: PageContext) -> HTML? {
        let questions = context.localizedSite.pauseCheck.prefix(3).map(\.pause.question)
        if questions.isEmpty { return nil }
        return section(.class("breath"), .aria("labelledby", "breath")) {
            mark(.comma, big: true)
            div {
                h2(.id("breath")) { context.text(.takeAComma) }
                ol { for question in questions { li { question } } }
                p { context.text(.pauseInShort) }
                if let pause = context.link(to: .layout(.pause)) {
                    p(.class("acts")) { a(.class("btn lite"), .href(pause)) { context.text(.runPauseCheck) } }
                }
            }
        }
    }

    private func storyAndParty(_ page: HomePage, _ context: PageContext) -> HTML? {
        if page.story == nil, page.party == nil { return nil }
        return div(.class("band duo")) {
            if let story = page.story {
                Hypertext.article(.class("tale"), .aria("labelledby", "story")) {
                    p(.class("small soft")) { context.storyLabel(story) }
                    h2(.id("story")) { a(.href(context.link(to: story))) { story.title } }
                    p { story.summary }
                }
            }
            if let party = page.party {
                section(.class("plate plain party"), .aria("labelledby", "party")) {
                    icon("cake")
                    p(.class("small")) { context.when(party) }
                    h2(.id("party")) { a(.href(context.link(to: party))) { party.title } }
                    p { party.summary }
                }
            }
        }
    }

    private func missing(_ page: HomePage, _ context: PageContext) -> HTML? {
        if context.formAddress(.missing) == nil { return nil }
        return section(.class("band text"), .id("missing")) {
            h2 { context.text(.missedSomething) }
            p {
                context.text(.missedSomethingText)
                HTML(" ")
                context.formLink(.missing, .tellUs)
            }
        }
    }
}
