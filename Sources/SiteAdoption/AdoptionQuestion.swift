package import Diagnostics
import Markdown
import SiteFields
package import SiteModel
import SiteValues

/// One thing that only its owner knows about a site: the question, the sentence that waits for the answer, and where the answer is written.
package struct AdoptionQuestion: Sendable {
    /// What a file of answers calls it: `code_of_conduct`, `code_of_conduct.de`, `contacts.press.phone`, `forms`.
    package let name: String
    /// In the language of the project.
    package let question: String
    /// A place on the site that will say it; nil for what no text says.
    package let use: SourceLocation?
    /// How an answer is written.
    package let type: FactType
    let target: Target

    enum Target: Sendable, Hashable {
        /// An entry of a data file; a fact also says who vouches for it, and since when.
        case entry(path: String, id: String, key: String, isFact: Bool)
        case forms(path: String)
    }

    /// The file that the answer goes into.
    package var path: String {
        switch target {
        case .entry(let path, _, _, _), .forms(let path): path
        }
    }

    /// The answer as YAML has it.
    /// - Throws: what is wrong with it, and how it is written.
    package func yaml(of answer: String) throws(AnswerRefusal) -> String {
        guard !answer.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw AnswerRefusal(remedy: "Write it on one line, without control characters.")
        }
        return switch type {
        case .text, .name: try checked(answer, .verbatim)
        case .phone: try checked(answer, .phoneNumber)
        case .email: try checked(answer, .emailAddress)
        case .link: try checked(answer, .address)
        case .number: try checked(answer, .number(), isQuoted: false)
        case .date: try checked(answer, .date, isQuoted: false)
        case .yesNo: try yesOrNo(answer)
        }
    }

    /// Read as the loader will read it.
    private func checked<Value: Sendable>(
        _ answer: String, _ format: FieldFormat<Value>, isQuoted: Bool = true
    ) throws(AnswerRefusal) -> String {
        let place = SourceLocation(path: "answer")
        let field = Field(key: "answer", keyLocation: place, value: .scalar(answer, place))
        let locale = TextLocale(language: .english, variables: Variables([:]), conventions: .none)
        var reader = FieldReader(
            original: FieldSource(fields: [field], location: place, file: SourceFile(path: "answer", bytes: []), locale: locale))
        let value = reader.fact(optional: "answer", format)
        guard value != nil, reader.log.diagnostics.isEmpty else {
            throw AnswerRefusal(remedy: reader.log.diagnostics.first?.remedy ?? "Write it in another way.")
        }
        return isQuoted ? YAMLScalar.plainOrQuoted(answer) : answer
    }

    private func yesOrNo(_ answer: String) throws(AnswerRefusal) -> String {
        guard let flag = WrittenValue.flag(answer) else { throw AnswerRefusal(remedy: "Write `yes` or `no`.") }
        return flag == "true" ? "yes" : "no"
    }
}

/// Why an answer cannot be taken.
package struct AnswerRefusal: Error, Sendable {
    package let remedy: Phrase
}
