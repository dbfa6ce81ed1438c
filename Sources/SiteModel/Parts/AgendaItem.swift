package import SiteFields

/// One point of an agenda or a run sheet. `time` is as people say it there: "15:00", "-60 min", or minutes "0–10".
package struct AgendaItem: FieldReadable {
    package let time: String
    package let title: String
    package let text: String?

    package init(from fields: inout FieldReader) {
        time = fields.word("time", .text)
        title = fields.word("title", .text)
        text = fields.word(optional: "text", .text)
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
