package import Diagnostics
package import Markdown
package import SiteFields
package import SiteValues

/// One step of a situation: a question with options, or an answer with a verdict.
package struct SituationNode: FieldReadable {
    package let id: EntryID
    package let location: SourceLocation
    /// Empty for an answer.
    package let options: [SituationOption]
    /// nil for a question.
    package let verdict: Verdict?
    package let guidelines: [GuidelineID]
    package let contact: EntryID?

    package let question: String?
    package let answer: String?
    package let lead: String?
    package let steps: [Step]
    package let say: [String]
    package let body: MarkdownDocument

    package init(from fields: inout FieldReader) {
        location = fields.original.location
        id = fields.fact("id", .id)
        options = fields.entries("options", SituationOption.self)
        verdict = fields.fact(optional: "verdict", .oneOf(Verdict.self))
        guidelines = fields.facts("rules", .guideline)
        contact = fields.fact(optional: "contact", .reference(to: Contact.self))

        question = fields.word(optional: "question", .text)
        answer = fields.word(optional: "answer", .text)
        lead = fields.word(optional: "lead", .text)
        steps = fields.words("steps", .group(Step.self))
        say = fields.words("say", .text)
        body = fields.word(optional: "body", .markdown) ?? .empty
        if fields.contains("options") {
            fields.requireField("question", because: "options answer a question")
        } else {
            fields.requireField("verdict", because: "a step without options is an answer and ends with one")
            fields.requireField("rules", because: "every answer rests on at least one guideline")
            fields.requireField("answer", because: "a step without options is an answer")
        }
    }

    package var isLeaf: Bool { options.isEmpty }
}

/// One answer to a question, and where it leads.
package struct SituationOption: FieldReadable {
    package let id: EntryID
    package let next: EntryID
    /// Where `next` is written.
    package let nextLocation: SourceLocation
    package let text: String

    package init(from fields: inout FieldReader) {
        id = fields.fact("id", .id)
        next = fields.fact("next", .id)
        nextLocation = fields.original.fields["next"]?.location ?? fields.original.location
        text = fields.word("text", .text)
    }
}

/// What an answer comes down to.
package enum Verdict: String, Sendable, Hashable, CaseIterable {
    case go, change, ask, stop, help
}
