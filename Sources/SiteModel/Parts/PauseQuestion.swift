package import SiteFields

/// The question a guideline adds to "pause before you post". It is put so that yes means: good to go.
package struct PauseQuestion: FieldReadable {
    package let question: String
    package let help: String?
    /// What to do after each answer; the pause check has words of its own where an author gave none.
    package let yes: String?
    package let hm: String?
    package let no: String?

    package init(from fields: inout FieldReader) {
        question = fields.word("question", .text)
        help = fields.word(optional: "help", .text)
        yes = fields.word(optional: "yes", .text)
        hm = fields.word(optional: "hm", .text)
        no = fields.word(optional: "no", .text)
    }
}

/// What a No to the pause question leads to.
package enum PauseNo: String, Sendable, Hashable, CaseIterable {
    case ask, stop
}
