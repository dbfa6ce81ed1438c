package import SiteValues
import Text

/// The names allowed in `{{ … }}` and their values in one language. A variable is a word that is defined in one place; nothing is
/// evaluated.
package struct Variables: Sendable {
    /// Every name there is; a value may still be missing, such as `oops_phone` without an `oops` contact.
    package enum Name: String, Sendable, Hashable, CaseIterable {
        case organisation
        case organisationShort = "organisation_short"
        case organisationNominative = "organisation_nominative"
        case organisationGenitive = "organisation_genitive"
        case organisationDative = "organisation_dative"
        case organisationAccusative = "organisation_accusative"
        case organisationPossessive = "organisation_possessive"
        case siteTitle = "site_title"
        case guidelineCount = "guideline_count"
        case redLineCount = "red_line_count"
        case greyZoneCount = "grey_zone_count"
        case encouragementCount = "encouragement_count"
        case helpCount = "help_count"
        case noticeCount = "notice_count"
        // The same as words: "twelve" within a sentence, and "Twelve" where the name begins with a capital.
        case guidelineCountInWords = "guideline_count_in_words"
        case redLineCountInWords = "red_line_count_in_words"
        case greyZoneCountInWords = "grey_zone_count_in_words"
        case encouragementCountInWords = "encouragement_count_in_words"
        case helpCountInWords = "help_count_in_words"
        case noticeCountInWords = "notice_count_in_words"
        case year
        case oopsPhone = "oops_phone"
        case socialEmail = "social_email"
    }

    /// What takes a variable's place.
    package enum Value: Sendable, Hashable {
        case words(String)
        /// An open fact: what readers see until somebody confirms it.
        case open(String)
        /// The answer yes or no, which has no words.
        case answer
    }

    private var values: [String: Value]

    package init(_ values: [Name: String]) {
        self.values = Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, .words($0.value)) })
    }

    package func defining(_ name: Name, as value: String) -> Variables {
        var copy = self
        copy.values[name.rawValue] = .words(value)
        return copy
    }

    package func defining(_ facts: [FactName: Value]) -> Variables {
        var copy = self
        for (name, value) in facts where Name(rawValue: name.name) == nil { copy.values[name.name] = value }
        return copy
    }

    /// Values whose names are made of content, such as `party.date`.
    package func defining(_ values: [String: Value]) -> Variables {
        var copy = self
        copy.values.merge(values) { $1 }
        return copy
    }

    /// A name that begins with a capital is the same value at the beginning of a sentence.
    private func value(of name: String) -> Value? {
        if let value = values[name] { return value }
        guard let first = name.first, first.isUppercase, case .words(let words)? = values[first.lowercased() + name.dropFirst()] else {
            return nil
        }
        return .words(words.prefix(1).uppercased() + words.dropFirst())
    }

    /// Everything that may be written between the braces, for an author who has mistyped it.
    var names: [String] {
        let builtIn = Name.allCases.map(\.rawValue)
        return builtIn + values.keys.filter { Name(rawValue: $0) == nil && values[$0] != .answer }.sorted()
    }

    /// How a value is written into the text around it.
    enum Form {
        case plain, markdown
    }

    /// A `{{ … }}` whose value nobody can vouch for.
    struct Unfilled {
        /// As written, with its braces: what to look for in the file.
        let written: String
        let name: String
        /// Equal ones before it in the same text.
        let earlier: Int
        let reason: Reason

        enum Reason {
            case unknown
            /// A variable of the program, with nothing in the site that it could take its value from.
            case empty
            /// A fact that is a yes or a no.
            case answer
            /// A fact that is open: the text has its question instead.
            case open
        }
    }

    /// The text with its variables filled. `\{{` is left alone: that is how braces are written as such.
    func filled(_ text: String, as form: Form, unfilled: inout [Unfilled]) -> String {
        var result = ""
        var earlier: [String: Int] = [:]
        var rest = text.utf8[...]
        while let open = rest.firstPair(of: UInt8(ascii: "{")) {
            let before = rest[..<open]
            guard before.last != UInt8(ascii: "\\") else {
                result += Substring(form == .plain ? before.dropLast() : before) + "{{"
                rest = rest[open...].dropFirst(2)
                continue
            }
            guard let close = rest[open...].firstPair(of: UInt8(ascii: "}")) else { break }
            result += Substring(before)
            let end = rest.index(close, offsetBy: 2)
            let written = String(text[open..<end])
            let name = written.filter { $0 != "{" && $0 != "}" && !$0.isWhitespace }
            let reason = write(value(of: name), named: name, as: form, to: &result, before: text[end...])
            if let reason {
                unfilled.append(Unfilled(written: written, name: name, earlier: earlier[written, default: 0], reason: reason))
                earlier[written, default: 0] += 1
                if reason != .open { result += written }
            }
            rest = rest[end...]
        }
        return result + Substring(rest)
    }

    /// Why the value cannot be vouched for; nil if it can.
    private func write(
        _ value: Value?, named name: String, as form: Form, to result: inout String, before rest: Substring
    ) -> Unfilled.Reason? {
        switch value {
        case .words(let words):
            result += form == .plain ? words : Variables.escapedForMarkdown(words)
            return nil
        case .open(let question):
            let words = OpenMark.marked(form == .plain ? question : Variables.escapedForMarkdown(question))
            // A link cannot lead to a question: its words stay, and the question follows them.
            if form == .markdown, result.hasSuffix("]("), rest.first == ")", let bracket = result.lastIndex(of: "[") {
                result.removeLast(2)
                result.remove(at: bracket)
                result += " (" + words
            } else {
                result += words
            }
            return .open
        case .answer: return .answer
        case nil: return Name(rawValue: name) == nil ? .unknown : .empty
        }
    }

    /// Most texts have no brace and are never looked at closely.
    static func mayOccur(in text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "{")) } ?? true
    }

    /// A name such as `1. FC *Sample*` must not become a list or emphasis. Dots, hyphens and `@` inside stay as they are,
    /// so that an e-mail address is still found to be one.
    static func escapedForMarkdown(_ value: String) -> String {
        var result = ""
        var isStart = true
        for character in value {
            let isSpecial = "\\`*_[]<>&~|".contains(character)
            let wouldOpenBlock = isStart && "#+-=:".contains(character)
            let wouldNumber = ".)".contains(character) && !result.isEmpty && result.allSatisfy(\.isNumber)
            if isSpecial || wouldOpenBlock || wouldNumber { result.append("\\") }
            result.append(character)
            isStart = false
        }
        return result
    }
}
