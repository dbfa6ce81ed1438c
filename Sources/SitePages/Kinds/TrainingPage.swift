package import Hypertext
import Markdown
package import SiteModel

/// The courses: when and where, what is in it for the one who comes, and every minute of it.
package struct TrainingPage: PageContent {
    package let article: Article
    package let sessions: [TrainingSession]
    package let today: CivilDate

    package init(_ article: Article, _ edition: Edition, of site: Site) {
        self.article = article
        sessions = edition.sessions
        today = site.asOf
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(article, frame, class: "training", adding: HTML { for session in sessions { entry(session, frame) } })
    }

    private func entry(_ session: TrainingSession, _ frame: Frame) -> HTML {
        section(.id("\(session.id)"), .class("tale")) {
            frame.passage(session.origin) {
                h2 { session.title }
                p { session.summary }
                facts(session, frame)
                agenda(session, frame)
                let rules = session.rules.compactMap { frame.edition.guideline($0) }
                if !rules.isEmpty {
                    h3 { frame.word(.related) }
                    frame.shortRows(rules)
                }
                booking(session, frame)
            }
        }
    }

    private func facts(_ session: TrainingSession, _ frame: Frame) -> HTML {
        dl(.class("facts")) {
            frame.fact(.when, when(session, frame))
            frame.fact(.where, session.place)
            frame.fact(.timeItTakes, session.minutes.map { frame.words.filled(.minutesLong, ["number": String($0)]) })
            if !session.languages.isEmpty {
                frame.fact(.languagesSpoken, session.languages.map { frame.words.name(of: $0) }.joined(separator: ", "))
            }
            frame.fact(.forWhom, session.forWhom)
            frame.fact(.whatYouGet, session.youGet)
            frame.fact(.youTakeHome, list: session.handout)
        }
    }

    /// A page has no clock: a date before the day of the build is over.
    private func when(_ session: TrainingSession, _ frame: Frame) -> String {
        guard let start = session.start else { return frame.word(.noDateYet) }
        let text = frame.when(from: start, to: session.end, zone: session.timeZone)
        return start.date < today ? "\(text). \(frame.word(.datePassed))" : text
    }

    private func agenda(_ session: TrainingSession, _ frame: Frame) -> HTML? {
        if session.agenda.isEmpty { return nil }
        return HTML {
            h3 { frame.word(.minuteByMinute) }
            frame.timetable(session.agenda)
        }
    }

    private func booking(_ session: TrainingSession, _ frame: Frame) -> HTML? {
        let email = (session.contact ?? article.contact).flatMap { frame.edition.contact($0)?.email }
        if email == nil, session.start == nil { return nil }
        return p(.class("acts")) {
            if let email {
                a(.class("btn ghost"), .href(.mail(to: email, subject: "\(frame.word(.bookAPlace)): \(session.title)"))) {
                    frame.word(.bookAPlace)
                }
            }
            if session.start != nil, session.end != nil {
                frame.calendarLink(session.id, zone: session.timeZone)
            }
        }
    }

    package var anchors: Set<String> { article.anchors.union(sessions.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + sessions.map {
                SearchEntry(group: .page, heading: $0.title, text: "\($0.summary) \($0.forWhom) \($0.youGet)", anchor: $0.id.name)
            }
    }
}
