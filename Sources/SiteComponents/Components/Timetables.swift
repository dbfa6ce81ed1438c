package import Hypertext
import Messages
package import SiteModel

extension PageContext {
    /// An agenda or a run sheet: what happens when.
    package func timetable(_ items: [AgendaItem]) -> HTML {
        table(.class("agenda")) {
            thead {
                tr {
                    th(.scope("col")) { text(.timeOfDay) }
                    th(.scope("col")) { text(.what) }
                }
            }
            tbody {
                for row in items {
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
