package import SiteFields
package import SiteValues

/// A pointer to the law of one jurisdiction, as of a date: never advice.
package struct LawPointer: FieldReadable {
    /// As readers call it.
    package let jurisdiction: String
    package let text: String
    package let source: String?
    package let date: PartialDate?
    /// The day on which somebody last read the source, where `date` is the source's own.
    package let read: CivilDate?

    package init(from fields: inout FieldReader) {
        let name = fields.word("jurisdiction", .text)
        jurisdiction = Jurisdiction(code: name)?.name(in: fields.language) ?? name
        text = fields.word("text", .text)
        source = fields.word(optional: "source", .text)
        date = fields.word(optional: "date", .partialDate)
        read = fields.word(optional: "read", .date)
    }

    /// Whether nobody has noted when the source was read.
    package var isUnread: Bool { read == nil && date == nil }

    /// Whether the source was last read more than a year before a day.
    package func isOutdated(on day: CivilDate) -> Bool {
        read.map { $0 < day.adding(months: -12) } ?? false
    }
}
