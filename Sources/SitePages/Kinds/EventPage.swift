package import Hypertext
import Markdown
package import SiteModel

/// One date of the launch: what happens, where, for whom, what to bring, and below it the sheets for those who run it.
package struct EventPage: PageContent, PageKind {
    package let event: Event

    package static func pages(in edition: Edition, of site: Site) -> [Page] {
        edition.events.map { event in
            Page(
                key: .event(event.id), route: site.route("launch/\(event.slug).html", in: edition.language), language: edition.language,
                title: event.title, summary: event.summary,
                isDraft: event.publication.isMarked(on: site.asOf), origin: event.origin, content: EventPage(event: event))
        }
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.event(self, frame)
    }

    package var anchors: Set<String> {
        Set([event.body, event.cantCome, event.after].flatMap { $0.headings.map(\.id) }).union(["agenda"])
    }

    package var searchEntries: [SearchEntry] {
        let agenda = event.agenda.map { "\($0.title). \($0.text ?? "")" }.joined(separator: " ")
        return [
            SearchEntry(
                group: .page, heading: event.title, text: "\(event.summary) \(event.lead) \(event.place) \(event.body.plainText) \(agenda)")
        ]
    }
}

extension Theme {
    package func event(_ page: EventPage, _ frame: Frame) -> HTML {
        let event = page.event
        return Hypertext.main(.id("main"), .class("wrap event"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            eventHead(event, frame)
            div(.class("band text")) { frame.markdown(event.body) }
            div(.class("band duo")) {
                section(.aria("labelledby", "agenda")) {
                    h2(.id("agenda")) { frame.word(.whatHappensWhen) }
                    frame.timetable(event.agenda)
                }
                div(.class("stack")) { eventNotes(event, frame) }
            }
            eventSheets(event, frame)
        }
    }

    private func eventHead(_ event: Event, _ frame: Frame) -> HTML {
        header(.class("plate phead")) {
            div {
                p { strong { frame.word(.launchParty) } }
                h1 { frame.markedTitle(event.title, .bang) }
                p(.class("lead")) { event.lead }
                // A script counts the days in this line; its place is kept, so that nothing moves.
                p(.class("count")) { countdown(event, frame) }
                eventActs(event, frame)
            }
            if let icing = event.cake { frame.cakeDrawing(icing) }
        }
    }

    private func countdown(_ event: Event, _ frame: Frame) -> HTML {
        time(
            .datetime(event.start.iso), .data("count"), .data("many", frame.word(.daysLeft)), .data("one", frame.word(.tomorrow)),
            .data("today", frame.word(.itIsToday)), .data("past", frame.word(.dayIsOver))
        ) { event.summary }
    }

    private func eventActs(_ event: Event, _ frame: Frame) -> HTML {
        p(.class("acts")) {
            a(.class("btn"), .href(frame.formAddress(.rsvp))) { frame.word(.comingToParty) }
            frame.calendarLink(event.id, zone: event.timeZone)
            if let superstars = frame.href(.layout(.superstars)) { a(.class("btn ghost"), .href(superstars)) { frame.word(.nominate) } }
        }
    }

    private func eventNotes(_ event: Event, _ frame: Frame) -> HTML {
        HTML {
            dl(.class("facts")) {
                frame.fact(.when, frame.when(event))
                frame.fact(.where, event.place)
                frame.fact(.onScreen, event.placeOnline)
                if let target = event.link.flatMap({ Href.outside($0) }) {
                    frame.fact(.joinOnline, a(.class("out"), .href(target), .rel("noopener")) { event.link })
                }
                frame.fact(.roomFor, event.capacity.map { frame.words.filled(.people, ["number": String($0)]) })
                if let contact = event.contact.flatMap({ frame.contactLink($0) }) { frame.fact(.whomToAsk, contact) }
            }
            if !event.bring.isEmpty {
                h2 { frame.word(.bring) }
                ul { for thing in event.bring { li { thing } } }
            }
            if !event.cantCome.isEmpty {
                h2 { frame.word(.cantCome) }
                frame.markdown(event.cantCome)
            }
            if !event.after.isEmpty {
                h2 { frame.word(.afterThat) }
                frame.markdown(event.after)
            }
        }
    }

    /// For those who run it; folded, because a guest need not read them.
    private func eventSheets(_ event: Event, _ frame: Frame) -> HTML? {
        if event.runSheet.isEmpty, event.checklist.isEmpty { return nil }
        return div(.class("band text")) {
            if !event.runSheet.isEmpty {
                details(.class("ask")) {
                    summary { frame.word(.runSheet) }
                    frame.timetable(event.runSheet)
                }
            }
            if !event.checklist.isEmpty {
                details(.class("ask")) {
                    summary { frame.word(.checklist) }
                    ul { for item in event.checklist { li { item } } }
                }
            }
        }
    }
}
