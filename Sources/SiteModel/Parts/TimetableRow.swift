package import SiteFields

/// One row of an incident's timetable: "Monday, 9:12", and what happened then.
package struct TimetableRow: FieldReadable {
    package let when: String
    package let what: String

    package init(from fields: inout FieldReader) {
        when = fields.word("when", .text)
        what = fields.word("what", .text)
    }
}
