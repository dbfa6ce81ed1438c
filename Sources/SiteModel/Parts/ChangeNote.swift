package import SiteFields
package import SiteValues

/// What changed in a guideline, for those who have read it before.
package struct ChangeNote: FieldReadable {
    /// A material change asks for reading again, an editorial one does not.
    package enum Class: String, Sendable, Hashable, CaseIterable {
        case material, editorial
    }

    package let date: CivilDate
    package let `class`: Class
    package let note: String

    package init(from fields: inout FieldReader) {
        date = fields.word("date", .date)
        self.class = fields.word("class", .oneOf(Class.self))
        note = fields.word("note", .text)
    }
}
