/// The names allowed in `{{ … }}` and their values in one language. A variable is a word that is defined in one place; nothing is
/// evaluated.
package struct Variables: Sendable {
    /// Every name there is; a value may still be missing, such as `oops_phone` without an `oops` contact.
    package enum Name: String, Sendable, Hashable, CaseIterable {
        case organisation
        case organisationShort = "organisation_short"
        case siteTitle = "site_title"
        case guidelineCount = "guideline_count"
        case year
        case oopsPhone = "oops_phone"
        case socialEmail = "social_email"
    }

    private let values: [Name: String]

    package init(_ values: [Name: String]) {
        self.values = values
    }

    package func defining(_ name: Name, as value: String) -> Variables {
        var values = values
        values[name] = value
        return Variables(values)
    }

    /// How a value is written into the text around it.
    enum Form {
        case plain, markdown
    }

    /// A `{{ … }}` that could not be filled.
    struct Unfilled {
        /// As written, with its braces: what to look for in the file.
        let written: String
        let name: String
        /// Equal ones before it in the same text.
        let earlier: Int
        let isKnown: Bool
    }

    /// The text with its variables filled. `\{{` is left alone: that is how braces are written as such.
    func filled(_ text: String, as form: Form, unfilled: inout [Unfilled]) -> String {
        var result = ""
        var rest = text.utf8[...]
        while let open = Variables.first(UInt8(ascii: "{"), in: rest) {
            let before = rest[..<open]
            guard before.last != UInt8(ascii: "\\") else {
                result += Substring(form == .plain ? before.dropLast() : before) + "{{"
                rest = rest[open...].dropFirst(2)
                continue
            }
            guard let close = Variables.first(UInt8(ascii: "}"), in: rest[open...]) else { break }
            result += Substring(before)
            let end = rest.index(close, offsetBy: 2)
            let written = String(text[open..<end])
            let name = written.filter { $0 != "{" && $0 != "}" && !$0.isWhitespace }
            let known = Name(rawValue: name)
            if let value = known.flatMap({ values[$0] }) {
                result += form == .plain ? value : Variables.escapedForMarkdown(value)
            } else {
                unfilled.append(
                    Unfilled(written: written, name: name, earlier: unfilled.count { $0.written == written }, isKnown: known != nil))
                result += written
            }
            rest = rest[end...]
        }
        return result + Substring(rest)
    }

    /// Most texts have no brace and are never looked at closely.
    static func mayOccur(in text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "{")) } ?? true
    }

    /// The first place at which a byte occurs twice in a row.
    private static func first(_ byte: UInt8, in text: Substring.UTF8View) -> String.Index? {
        var previous: UInt8?
        var last = text.startIndex
        for index in text.indices {
            if text[index] == byte, previous == byte { return last }
            previous = text[index]
            last = index
        }
        return nil
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
