package import Markdown
import SiteModel
package import SiteValues

/// The interface in one language.
package struct Messages: Sendable {
    package let language: Language
    /// Keys of the words that this language lacks and borrows.
    package let missing: [String]
    /// How texts in this language are typeset, and the words that the Markdown renderer adds to them.
    package let conventions: TextConventions
    private let table: MessageTable
    private let plurals: PluralRule
    /// The language that is used for what is missing: none, or one.
    private let lenders: [Messages]

    /// - Parameters:
    ///   - lender: is used for what the table lacks.
    ///   - isMarked: whether the words say where they come from.
    init(_ table: MessageTable, lender: Messages? = nil, isMarked: Bool = false) {
        language = table.language
        self.table = table
        plurals = PluralRule(for: table.language)
        missing = Self.missing(in: table)
        lenders = lender.map { [$0] } ?? []
        var conventions = Self.conventions(of: table, lender)
        conventions.marksPlaces = isMarked
        self.conventions = conventions
    }

    /// The language whose words are shown where this one has none.
    package var lender: Language? { lenders.first?.language }
    /// The file of the language's own words; nil when there is none.
    package var path: String? { table.path }
    /// Whether the language has any words at all.
    package var isEmpty: Bool { table.wordings.isEmpty }

    package func text(_ message: Message) -> String {
        guard let wording = table.wordings[message] else { return lenders.first?.text(message) ?? message.key }
        return wording.form(.other)
    }

    /// With its `{name}` places filled.
    package func text(_ message: Message, _ values: KeyValuePairs<StaticString, String>) -> String {
        TextPattern(text(message)).filled(values)
    }

    /// In the form that goes with a number, with `{count}` and `{number}` filled in.
    package func text(_ message: Message, count: Int) -> String {
        guard let wording = table.wordings[message] else { return lenders.first?.text(message, count: count) ?? message.key }
        return TextPattern(wording.form(plurals.category(count))).filled(["count": spelled(count), "number": String(count)])
    }

    /// The same at the beginning of a sentence.
    package func sentence(_ message: Message, count: Int) -> String {
        let text = text(message, count: count)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A sentence about languages, with their names as the language of the sentence has them.
    package func text(_ message: Message, languages: KeyValuePairs<StaticString, Language>) -> String {
        guard let wording = table.wordings[message] else { return lenders.first?.text(message, languages: languages) ?? message.key }
        return TextPattern(wording.form(.other)).filled(pairs: languages.map { (key: $0.key, value: name(of: $0.value)) })
    }

    /// What a table lacks of a whole language, by key.
    static func missing(in table: MessageTable) -> [String] {
        let categories = PluralRule(for: table.language).categories
        return Message.allCases.flatMap { message -> [String] in
            switch table.wordings[message] {
            case .text: []
            case .forms(let forms): forms[.other] == nil ? categories.filter { forms[$0] == nil }.map { "\(message.key).\($0)" } : []
            case nil: [message.key]
            }
        } + WordList.allCases.filter { $0.count != nil && table.lists[$0] == nil }.map(\.key)
    }

    /// Whether a message has a form for each kind of number.
    package func isPlural(_ message: Message) -> Bool {
        table.wordings[message]?.isPlural ?? lenders.first?.isPlural(message) ?? false
    }

    /// One form of a message, unfilled.
    package func form(_ category: PluralCategory, of message: Message) -> String {
        table.wordings[message]?.form(category) ?? lenders.first?.form(category, of: message) ?? message.key
    }

    /// Only lists that a language must have are borrowed: small words of another language would be words that matter in this one.
    package func list(_ list: WordList) -> [String] {
        table.lists[list] ?? (list.count == nil ? nil : lenders.first?.list(list)) ?? []
    }

    /// The forms for a script: `one|other` where they go as in English, otherwise each with its category, `one:…|few:…`.
    package func forms(_ message: Message) -> String {
        guard let wording = table.wordings[message] else { return lenders.first?.forms(message) ?? message.key }
        guard wording.isPlural else { return wording.form(.other) }
        if plurals.isLikeEnglish, case .forms(let forms) = wording {
            return plurals.categories.compactMap { forms[$0] }.joined(separator: "|")
        }
        return plurals.categories.map { "\($0):\(wording.form($0))" }.joined(separator: "|")
    }

    /// The number as running text has it: "twelve", "zwölf"; in digits where the language has no word for it.
    package func numberWord(_ number: Int) -> String {
        let names = table.lists[.numberNames] ?? []
        if names.indices.contains(number) { return names[number] }
        return NumberWords.word(number, in: language) ?? String(number)
    }

    /// Small numbers as words, as running text has them: "five", "fünf"; others as digits.
    private func spelled(_ number: Int) -> String {
        let names = table.lists[.numberNames] ?? []
        return names.indices.contains(number) ? names[number] : String(number)
    }

    /// Inside a sentence: "German", "allemand".
    package func name(of language: Language) -> String {
        table.languageNames[language.tag] ?? table.languageNames[language.primary] ?? language.ownName
    }
}
