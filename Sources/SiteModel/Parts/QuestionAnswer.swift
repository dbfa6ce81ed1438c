package import SiteFields

/// A short question with a short answer.
package struct QuestionAnswer: FieldReadable {
    package let question: String
    package let answer: String

    package init(from fields: inout FieldReader) {
        question = fields.word("question", .text)
        answer = fields.word("answer", .text)
    }
}
