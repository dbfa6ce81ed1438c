import Diagnostics
package import SiteFields
import SiteValues

/// One point of an agenda or a run sheet. `time` is as people say it there: "15:00", "-60 min", or minutes "0–10". An agenda may also count
/// from the event's own start, "start" and "start +10", so that it follows when the event is moved.
package struct AgendaItem: FieldReadable {
    package let time: String
    package let title: String
    package let text: String?

    private init(time: String, title: String, text: String?) {
        self.time = time
        self.title = title
        self.text = text
    }

    package init(from fields: inout FieldReader) {
        time = fields.word("time", .text)
        title = fields.word("title", .text)
        text = fields.word(optional: "text", .text)
        if time.hasPrefix(AgendaItem.start), minutes == nil {
            fields.report(
                .badValue, at: fields.location(of: "time"), "“\(time)” does not count minutes from the start.",
                remedy: "Write `start`, `start +10`, or a time such as `15:10`.")
        }
    }

    private static let start = "start"

    /// Minutes after the start, if `time` counts them.
    private var minutes: Int? {
        guard time.hasPrefix(AgendaItem.start) else { return nil }
        let count = time.dropFirst(AgendaItem.start.count)
        return count.isEmpty ? 0 : count.hasPrefix(" ") ? Int(count.dropFirst()) : nil
    }

    /// The same point with the time of day for minutes that are counted from a start.
    func clocked(from start: LocalDateTime) -> AgendaItem {
        minutes.map { AgendaItem(time: start.timeOfDay(after: $0), title: title, text: text) } ?? self
    }
}

/// One point of a training session or a talk, by its minutes ("0–10").
package struct MinuteItem: FieldReadable {
    package let minute: String
    package let title: String
    package let text: String?

    package init(from fields: inout FieldReader) {
        minute = fields.word("minute", .text)
        title = fields.word("title", .text)
        text = fields.word(optional: "text", .text)
    }
}
