package import Diagnostics
import Logos
import Markdown
import SiteEditing
import SiteFields
import SiteModel
import SiteValues

extension AdoptionQuestion {
    /// What leaves everything as it is, where that can be an answer.
    static let stay = "-"

    /// What people write where they do not know, in lower case: it is not to be published as a fact.
    private static let unknown: Set = [
        stay, "?", "unknown", "not known", "no idea", "don't know", "we don't know", "unbekannt", "weiß nicht", "weiss nicht",
        "wissen wir nicht", "keine ahnung", "keine angabe",
    ]

    /// Whether an answer says that there is nothing to say.
    func isNone(_ answer: String) -> Bool { canLack && Self.unknown.contains(answer.lowercased().replacing("’", with: "'")) }

    /// The answer as YAML has it.
    /// - Throws: what is wrong with it, and how it is written.
    func yaml(of answer: String) throws(AnswerRefusal) -> String {
        guard !answer.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw AnswerRefusal(remedy: "Write it on one line, without control characters.")
        }
        if isNone(answer) { return "no" }
        if answer == Self.stay { return answer }
        return switch type {
        case .fact(.text), .fact(.name): try checked(answer, .verbatim)
        case .fact(.phone): try checked(answer, .phoneNumber)
        case .fact(.email): try checked(answer, .emailAddress)
        case .fact(.link): try checked(answer, .address)
        case .fact(.number): try checked(answer, .number(), isQuoted: false)
        case .fact(.date): try checked(WrittenDate.day(answer)?.iso ?? answer, .date, isQuoted: false)
        case .fact(.yesNo): try yesOrNo(answer)
        case .channels: try channels(answer)
        case .colour: YAMLScalar.quoted(answer.filter { $0 != "\"" && $0 != "'" })
        case .picture: try "logo." + checkedEnding(of: answer)
        case .start: try checked(WrittenDate.time(answer) ?? answer, .dateTime, isQuoted: false)
        case .numbers: try numbers(answer)
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

    private func checkedEnding(of path: String) throws(AnswerRefusal) -> String {
        let ending = LogoFile.ending(of: TypedPath.plain(path))
        guard LogoFile.endings.contains(ending) else { throw AnswerRefusal(remedy: "Take the logo as SVG, PNG, WebP or JPEG.") }
        return ending
    }

    private func yesOrNo(_ answer: String) throws(AnswerRefusal) -> String {
        guard let flag = WrittenValue.flag(answer) else { throw AnswerRefusal(remedy: "Write yes or no.") }
        // Settings have flags, facts have answers.
        if case .setting = target { return flag }
        return flag == "true" ? "yes" : "no"
    }

    /// Whether there are any.
    private func channels(_ answer: String) throws(AnswerRefusal) -> String {
        if WrittenValue.flag(answer) == "false" || ["none", "keine"].contains(answer.lowercased()) { return "no" }
        _ = try ChannelAnswer(answer)
        return "yes"
    }

    private func numbers(_ answer: String) throws(AnswerRefusal) -> String {
        guard GuidelineNumbers(answer) != nil else { throw AnswerRefusal(remedy: "Write numbers such as `1-5,8`, or `-` for all.") }
        return answer
    }
}

/// Why an answer cannot be taken.
package struct AnswerRefusal: Error, Sendable {
    package let remedy: Phrase

    package init(remedy: Phrase) {
        self.remedy = remedy
    }
}
