/// A sentence for the author: the English words in the source and the values in them, kept apart, so that the sentence can be said in
/// another language, too.
///
///     let sentence: Phrase = "There is no guideline `\(address)`."
///     sentence.pattern  // There is no guideline `{1}`.
///     sentence.text     // There is no guideline `sm-6`, or the same in German.
///
/// A value can be a phrase itself: whole sentences are joined as in `"\(first) \(second)"`. Literals joined with `+` are one pattern. Two
/// phrases are equal when their English is the same: tests and baselines do not depend on who reads them.
package struct Phrase: Sendable, ExpressibleByStringInterpolation {
    package let parts: [Part]
    /// The same pattern in the reader's language.
    private let translation: String?

    package enum Part: Sendable {
        case words(String)
        case value(String)
        case phrase(Phrase)
    }

    private init(_ parts: [Part], translation: String? = nil) {
        self.parts = parts
        self.translation = translation
    }

    /// A phrase that was taken apart, for example to be kept in a file.
    package init(parts: [Part]) {
        self.init(parts)
    }

    package init(stringLiteral value: String) {
        self.init([.words(value)])
    }

    package init(stringInterpolation: StringInterpolation) {
        self.init(stringInterpolation.parts)
    }

    /// The name of something, such as “contact”, which is a constant elsewhere.
    package init(name: String) {
        self.init([.words(name)])
    }

    /// The words of a module that knows no phrases, in which every value is between backticks: “asks for `https://…`”.
    package init(quoting text: String) {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        self.init(
            parts.enumerated().flatMap { index, part -> [Part] in
                index.isMultiple(of: 2) ? [.words(String(part))] : [.words("`"), .value(String(part)), .words("`")]
            })
    }

    /// Words that have no translation: another program's, or an author's.
    package init(verbatim text: String) {
        self.init([.value(text)])
    }

    /// Several, with a comma between them.
    package static func list(_ phrases: [Phrase], separator: String = ", ") -> Phrase {
        Phrase(phrases.enumerated().flatMap { $0.offset == 0 ? [.phrase($0.element)] : [.value(separator), .phrase($0.element)] })
    }

    /// “one or another”; empty for no names.
    package static func alternatives(_ names: [String]) -> Phrase {
        names.dropFirst().reduce(Phrase(verbatim: names.first ?? "")) { "\($0) or \($1)" }
    }

    package static func + (first: Phrase, second: Phrase) -> Phrase {
        Phrase(first.parts + second.parts)
    }

    /// The English words with `{1}`, `{2}` … for the values: what a translation is looked up by.
    package var pattern: String {
        var count = 0
        return parts.map { part in
            if case .words(let words) = part { return words }
            count += 1
            return "{\(count)}"
        }.joined()
    }

    /// What the sentence is about: its first value other than a number, or all its words where there is none. Two findings of one rule about
    /// the same thing share it, though they count something else.
    package var subject: String {
        thing ?? pattern
    }

    private var thing: String? {
        for part in parts {
            switch part {
            case .words: continue
            case .value(let value): if Int(value) == nil { return value }
            case .phrase(let phrase): if let thing = phrase.thing { return thing }
            }
        }
        return nil
    }

    package var english: String {
        parts.map {
            switch $0 {
            case .words(let text), .value(let text): text
            case .phrase(let phrase): phrase.english
            }
        }.joined()
    }

    /// As the author reads it.
    package var text: String {
        guard let translation else { return parts.map(\.text).joined() }
        return Phrase.fill(translation, with: values.map(\.text))
    }

    /// The same sentence, and the phrases in it, in the language of a table.
    package func translated(by table: PhraseTable) -> Phrase {
        let parts = parts.map { part in
            if case .phrase(let phrase) = part { Part.phrase(phrase.translated(by: table)) } else { part }
        }
        return Phrase(parts, translation: table[pattern])
    }

    /// Patterns of it, and of phrases in it, that a table does not have; a pattern without words needs no translation.
    package func missing(in table: PhraseTable) -> [String] {
        let inner = parts.flatMap { if case .phrase(let phrase) = $0 { phrase.missing(in: table) } else { [String]() } }
        let hasWords = parts.contains { if case .words(let words) = $0 { words.contains(where: \.isLetter) } else { false } }
        return (hasWords && table[pattern] == nil ? [pattern] : []) + inner
    }

    private var values: [Part] {
        parts.filter { if case .words = $0 { false } else { true } }
    }

    /// Puts values in the places of `{1}`, `{2}` …; braces around anything else are kept.
    private static func fill(_ pattern: String, with values: [String]) -> String {
        var text = ""
        var rest = pattern[...]
        while let open = rest.firstIndex(of: "{") {
            text += rest[..<open]
            let inside = rest[rest.index(after: open)...]
            guard let close = inside.firstIndex(of: "}"), let number = Int(inside[..<close]), values.indices.contains(number - 1) else {
                text += "{"
                rest = inside
                continue
            }
            text += values[number - 1]
            rest = inside[inside.index(after: close)...]
        }
        return text + rest
    }
}

extension Phrase.Part {
    fileprivate var text: String {
        switch self {
        case .words(let text), .value(let text): text
        case .phrase(let phrase): phrase.text
        }
    }
}

extension Phrase {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(2 * interpolationCount + 1)
        }

        package mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(.words(literal)) }
        }

        package mutating func appendInterpolation(_ phrase: Phrase) {
            parts.append(.phrase(phrase))
        }

        package mutating func appendInterpolation(_ value: some StringProtocol) {
            parts.append(.value(String(value)))
        }

        package mutating func appendInterpolation(_ error: any Error) {
            parts.append(.value("\(error)"))
        }

        package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            parts.append(.value(value.description))
        }
    }
}

/// So that a phrase in another text reads as it does for the author.
extension Phrase: CustomStringConvertible {
    package var description: String { text }
}

extension Phrase: Hashable, Comparable {
    package static func == (a: Phrase, b: Phrase) -> Bool { a.english == b.english }

    package static func < (a: Phrase, b: Phrase) -> Bool { a.english < b.english }

    package func hash(into hasher: inout Hasher) { hasher.combine(english) }
}
