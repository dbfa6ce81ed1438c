package import Markdown

/// A question that keeps being asked.
package struct FrequentQuestion: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "faq")

    package let origin: Origin
    package let id: EntryID
    package let rules: [RuleID]
    package let contact: EntryID?
    package let question: String
    package let answer: MarkdownDocument

    package init(from fields: inout FieldReader) {
        origin = Origin(of: fields)
        id = fields.fact("id", .id)
        rules = fields.facts("rules", .rule)
        contact = fields.fact(optional: "contact", .reference(to: .contact))
        question = fields.word("question", .text)
        answer = fields.word("answer", .markdown)
    }
}
