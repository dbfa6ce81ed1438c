package import Markdown
package import SiteFields
package import SiteValues

/// A question that keeps being asked.
package struct FrequentQuestion: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "faq")
    package static let displayName = "frequent question"

    package let provenance: Provenance
    package let id: EntryID
    package let guidelines: [GuidelineID]
    package let contact: EntryID?
    package let approvals: [Approval]
    package let question: String
    package let answer: MarkdownDocument

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        guidelines = fields.facts("rules", .guideline)
        contact = fields.fact(optional: "contact", .reference(to: Contact.self))
        approvals = fields.facts("approvals", .group(Approval.self))
        question = fields.word("question", .text)
        answer = fields.word("answer", .markdown)
    }
}
