package import Hypertext
import Messages
package import SiteModel

extension PageContext {
    /// An agenda or a run sheet: what happens when.
    package func timetable(_ items: [AgendaItem]) -> HTML {
        timetable(first: .timeOfDay, rows: items.map { ($0.time, $0.title, $0.text) })
    }

    /// A course by its minutes.
    package func timetable(_ items: [MinuteItem]) -> HTML {
        timetable(first: .minute, rows: items.map { ($0.minute, $0.title, $0.text) })
    }

    private func timetable(first: Message, rows: [(time: String, title: String, text: String?)]) -> HTML {
        table(.class("agenda")) {
            thead {
                tr {
                    th(.scope("col")) { text(first) }
                    th(.scope("col")) { text(.what) }
                }
            }
            tbody {
                for row in rows {
                    tr {
                        th(.scope("row")) { row.time }
                        td {
                            b { row.title }
                            if let text = row.text { HTML(" \(text)") }
                        }
                    }
                }
            }
        }
    }
}
