package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
package import SiteValues

/// The courses: when and where, what is in it for the one who comes, and every minute of it.
package struct TrainingPage: Template {
    package let article: Article
    package let sessions: [TrainingSession]
    package let today: CivilDate

    package init(_ article: Article, _ localizedSite: LocalizedSite, of site: Site) {
        self.article = article
        sessions = localizedSite.sessions
        today = site.asOf
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "training",
            adding: HTML {
                if sessions.isEmpty { p { context.text(.nothingHereYet) } }
                for session in sessions { entry(session, context) }
            })
    }

    private func entry(_ session: TrainingSession, _ context: PageContext) -> HTML {
        section(.id("\(session.id)"), .class("tale")) {
            context.langBlock(session.provenance) {
                h2 { session.title }
                p { session.summary }
                facts(session, context)
                let guidelines = session.guidelines.compactMap { context.localizedSite.guideline($0) }
                if !guidelines.isEmpty {
                    h3 { context.text(.related) }
                    context.shortRows(guidelines)
                }
                agenda(session, context)
                booking(session, context)
            }
        }
    }

    private func facts(_ session: TrainingSession, _ context: PageContext) -> HTML {
        dl(.class("facts")) {
            context.fact(.when, when(session, context))
            context.fact(.where, session.place)
            context.fact(.timeItTakes, session.minutes.map { context.text(.minutesLong, count: $0) })
            if !session.languages.isEmpty {
                context.fact(.languagesSpoken, session.languages.map { context.messages.name(of: $0) }.joined(separator: ", "))
            }
            context.fact(.forWhom, session.forWhom)
            context.fact(.whatYouGet, session.youGet)
            context.fact(.youTakeHome, list: session.handout)
        }
    }

    /// A page has no clock: a date before the day of the build is over.
    private func when(_ session: TrainingSession, _ context: PageContext) -> String {
        guard let start = session.start else { return context.text(.noDateYet) }
        let text = context.when(from: start, to: session.end, zone: session.timeZone)
        return start.date < today ? "\(text). \(context.text(.datePassed))" : text
    }

    /// Folded: whoever is still choosing wants to know when and what for.
    private func agenda(_ session: TrainingSession, _ context: PageContext) -> HTML? {
        if session.agenda.isEmpty { return nil }
        return details(.class("ask")) {
            summary { context.text(.whatHappensWhen) }
            context.timetable(session.agenda)
        }
    }

    private func booking(_ session: TrainingSession, _ context: PageContext) -> HTML? {
        let email = (session.contact ?? article.contact).flatMap { context.localizedSite.contact($0)?.email }
        if email == nil, session.start == nil { return nil }
        return p(.class("acts")) {
            if let email {
                a(.class("btn ghost"), .href(.mail(to: email, subject: "\(context.labelled(.bookAPlace)) \(session.title)"))) {
                    context.text(.bookAPlace)
                }
            }
            if session.start != nil, session.end != nil {
                context.calendarLink(session.id, zone: session.timeZone)
            }
        }
    }

    package var anchors: Set<String> { article.anchors.union(sessions.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + sessions.map {
                SearchEntry(kind: .page, heading: $0.title, text: "\($0.summary) \($0.forWhom) \($0.youGet)", anchor: $0.id.name)
            }
    }
}
