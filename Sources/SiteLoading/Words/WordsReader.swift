import Diagnostics
import Messages
import SiteFields
import SiteModel
import SiteValues

/// Reads the keys of one file of words. A key without a value is a word that nobody has written yet.
struct WordsReader {
    let language: Language
    let file: SourceFile
    private(set) var log = DiagnosticLog()
    private var wordings: [Message: Wording] = [:]
    private var lists: [WordList: [String]] = [:]
    private var languageNames: [String: String] = [:]

    static let namesKey = "language_names"

    init(language: Language, file: SourceFile) {
        self.language = language
        self.file = file
    }

    var table: MessageTable {
        MessageTable(language, wordings: wordings, lists: lists, languageNames: languageNames, path: file.path)
    }

    /// Made once: a file of another program may hold thousands of keys that nobody knows.
    private static let keys = KnownNames(Message.allCases.map(\.key) + WordList.allCases.map(\.key) + [namesKey])

    mutating func read(_ field: Field) {
        if let message = Message(key: field.key) {
            wordings[message] = wording(of: message, field)
        } else if let list = WordList(key: field.key) {
            lists[list] = words(of: list, field)
        } else if field.key == Self.namesKey {
            readNames(field)
        } else {
            let near = Self.keys.nearest(to: field.key)
            report(
                .unknownKey, at: field.keyLocation, "The interface has no word `\(field.key)`.",
                remedy: near.map { "Did you mean `\($0)`?" } ?? "`sitegen new words \(language)` writes a file with every key.")
        }
    }

    // MARK: Messages

    private mutating func wording(of message: Message, _ field: Field) -> Wording? {
        let places = PlaceholderCheck(message)
        switch field.value {
        case .scalar(let text, let location):
            return take(text, at: location, places) ? .text(text) : nil
        case .mapping(let fields, let location):
            guard places.isPlural else {
                report(
                    .wrongType, at: location, "`\(field.key)` has no number in it, and so one text.",
                    remedy: "Write the text after `\(field.key):`.")
                return nil
            }
            return forms(fields, places)
        case .list(_, let location):
            report(
                .wrongType, at: location, "`\(field.key)` needs a text; this is a list.", remedy: "Write one text after `\(field.key):`."
            )
            return nil
        }
    }

    private mutating func forms(_ fields: [Field], _ places: PlaceholderCheck) -> Wording? {
        let known = PluralRule(for: language).categories + [.other]
        var forms: [PluralCategory: String] = [:]
        for form in fields {
            guard let category = PluralCategory(rawValue: form.key), known.contains(category) else {
                report(
                    .unknownKey, at: form.keyLocation, "`\(language)` has no form `\(form.key)`.",
                    remedy: "Its forms are \(PluralRule(for: language).categories.map { "`\($0)`" }.joined(separator: ", ")).")
                continue
            }
            guard let text = form.value.text else {
                report(
                    .wrongType, at: form.value.location, "`\(form.key)` needs a text.", remedy: "Write one text after `\(form.key):`.")
                continue
            }
            if take(text, at: form.value.location, places) { forms[category] = text }
        }
        return forms.isEmpty ? nil : .forms(forms)
    }

    /// Whether a text can be used; an empty one is not written yet.
    private mutating func take(_ text: String, at location: SourceLocation, _ places: PlaceholderCheck) -> Bool {
        if text.isEmpty { return false }
        let problems = places.problems(in: text)
        for problem in problems {
            let place = problem.place.map { file.location(of: $0, after: location) } ?? location
            report(.wrongPlaceholder, at: place, problem.summary, remedy: problem.remedy)
        }
        return problems.isEmpty
    }

    // MARK: Lists and names

    private mutating func words(of list: WordList, _ field: Field) -> [String]? {
        guard case .list(let items, let location) = field.value else {
            if !field.value.isEmpty {
                report(.wrongType, at: field.value.location, "`\(field.key)` needs a list.", remedy: "Write it like `[one, two]`.")
            }
            return nil
        }
        let words = items.compactMap(\.text)
        if words.isEmpty { return nil }
        if let count = list.count, words.count != count {
            report(
                .badValue, at: location, "`\(field.key)` needs \(count) words; these are \(words.count).",
                remedy: "Write them like `[\(MessageCatalog.builtIn.messages(in: .english).list(list).joined(separator: ", "))]`.")
            return nil
        }
        return words
    }

    private mutating func readNames(_ field: Field) {
        guard case .mapping(let names, _) = field.value else {
            if !field.value.isEmpty {
                report(
                    .wrongType, at: field.value.location, "`\(field.key)` needs a name for each language.",
                    remedy: "Write it like `{en: English, \(language): …}`.")
            }
            return
        }
        for name in names {
            guard Language(name.key) != nil, let text = name.value.text else {
                report(
                    .badValue, at: name.keyLocation, "`\(name.key)` is not the tag of a language with its name.",
                    remedy: "Write it like `en: English`.")
                continue
            }
            languageNames[name.key] = text.isEmpty ? nil : text
        }
    }

    private mutating func report(_ rule: RuleID, at location: SourceLocation, _ summary: Phrase, remedy: Phrase) {
        log.report(Diagnostic(rule: rule, at: location, summary, remedy: remedy))
    }
}

extension SourceFile {
    /// Where a piece of a value is in its line; the value's place if it is on another one.
    fileprivate func location(of text: String, after start: SourceLocation) -> SourceLocation {
        guard let number = start.line, let line = line(number), let found = line.firstRange(of: text) else { return start }
        let column = line.distance(from: line.startIndex, to: found.lowerBound) + 1
        return SourceLocation(path: path, line: number, column: column, length: text.count)
    }
}
