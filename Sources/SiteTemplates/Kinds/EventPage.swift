package import Hypertext
import Markdown
package import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// One date of the launch: what happens, where, for whom, what to bring, and below it the sheets for those who run it.
package struct EventPage: Template, PageKind {
    package let event: Event

    package static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [TemplatedPage] {
        localizedSite.events.map { event in
            EventPage(event: event).page(
                key: event.pageKey, route: site.route(event.pagePath(in: localizedSite), in: localizedSite.language),
                language: localizedSite.language,
                title: event.title, summary: event.summary,
                isDraft: event.publication.isMarked(on: site.asOf), provenance: event.provenance)
        }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.event(self, context)
    }

    package var anchors: Set<String> {
        Set([event.body, event.cantCome, event.after].flatMap(\.anchors)).union(event.agenda.isEmpty ? [] : ["agenda"])
    }

    package var searchEntries: [SearchEntry] {
        let agenda = event.agenda.map { "\($0.title). \($0.text ?? "")" }.joined(separator: " ")
        return [
            SearchEntry(
                kind: .page, heading: event.title, text: "\(event.summary) \(event.lead) \(event.place) \(event.body.plainText) \(agenda)")
        ]
    }
}

extension Theme {
    package func event(_ page: EventPage, _ context: PageContext) -> HTML {
        let event = page.event
        return Hypertext.main(.id("main"), .class("wrap event"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            eventHead(event, context)
            div(.class("band text")) { context.markdown(event.body) }
            div(.class("band duo")) {
                if !event.agenda.isEmpty {
                    section(.aria("labelledby", "agenda")) {
                        h2(.id("agenda")) { context.text(.whatHappensWhen) }
                        context.timetable(event.agenda)
                    }
                }
                div(.class("stack")) { eventNotes(event, context) }
            }
            eventSheets(event, context)
        }
    }

    private func eventHead(_ event: Event, _ context: PageContext) -> HTML {
        header(.class("plate phead")) {
            div {
                p { strong { context.text(.launchParty) } }
                h1 { context.markedTitle(event.title, .bang) }
                p(.class("lead")) { event.lead }
                // A script counts the days in this line; its place is kept, so that nothing moves.
                p(.class("count")) { countdown(event, context) }
                eventActs(event, context)
            }
            if let icing = event.cake { context.cakeDrawing(icing) }
        }
    }

    private func countdown(_ event: Event, _ context: PageContext) -> HTML {
        time(
            .datetime(event.start.iso), .data("count"), .data("many", context.messages.forms(.daysLeft)),
            .data("one", context.text(.tomorrow)),
            .data("today", context.text(.itIsToday)), .data("past", context.text(.dayIsOver))
        ) { event.summary }
    }

    private func eventActs(_ event: Event, _ context: PageContext) -> HTML {
        p(.class("acts")) {
            context.formLink(.rsvp, .comingToParty, class: "btn")
            context.calendarLink(event.id, zone: event.timeZone)
            if let plates = context.link(to: .layout(.getInvolved)) { a(.class("btn ghost"), .href(plates)) { context.text(.nominate) } }
        }
    }

    private func eventNotes(_ event: Event, _ context: PageContext) -> HTML {
        HTML {
            dl(.class("facts")) {
                context.fact(.when, context.when(event))
                context.fact(.where, event.place)
                context.fact(.onScreen, event.placeOnline)
                if let target = event.link.flatMap({ Href.outside($0) }) {
                    context.fact(.joinOnline, a(.class("out"), .href(target), .rel("noopener")) { event.link })
                }
                context.fact(.roomFor, event.capacity.map { context.text(.people, count: $0) })
                if let contact = event.contact.flatMap({ context.contactLink($0) }) { context.fact(.whomToAsk, contact) }
            }
            if !event.bring.isEmpty {
                h2 { context.text(.bring) }
                ul { for thing in event.bring { li { thing } } }
            }
            if !event.cantCome.isEmpty {
                h2 { context.text(.cantCome) }
                context.markdown(event.cantCome)
            }
            if !event.after.isEmpty {
                h2 { context.text(.afterThat) }
                context.markdown(event.after)
            }
        }
    }

    /// For those who run it; folded, because a guest need not read them.
    private func eventSheets(_ event: Event, _ context: PageContext) -> HTML? {
        if event.runSheet.isEmpty, event.checklist.isEmpty { return nil }
        return div(.class("band text")) {
            if !event.runSheet.isEmpty {
                details(.class("ask")) {
                    summary { context.text(.runSheet) }
                    context.timetable(event.runSheet)
                }
            }
            if !event.checklist.isEmpty {
                details(.class("ask")) {
                    summary { context.text(.checklist) }
                    ul { for item in event.checklist { li { item } } }
                }
            }
        }
    }
}
