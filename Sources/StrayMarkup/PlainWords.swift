import Diagnostics
import Text
import Typesetting

/// Marks of Markdown, HTML and other tools in a value that is plain words, such as a title: nothing reads them there, and a card, a mail and
/// the search would show them as they are typed.
package enum PlainWords {
    /// The marks in a value, as UTF-8 offsets into it; each summary quotes at most 40 bytes of what it found.
    package static func markup(in text: String) -> [Leftover] {
        let bytes = Array(text.utf8)
        let lines = lineStarts(of: bytes)
        let mayBegin = lines.contains { $0 < bytes.count && "#->.|hbpfn".utf8.contains(bytes[$0]) }
        guard mayBegin || signs.contains(where: ByteSet(of: text).contains) else { return [] }
        // What would help in a text, such as two stars or backticks, is markup again.
        var found = lines.compactMap { lead(at: $0, bytes) }.prefix(ForeignSyntax.mostOfAKind).map {
            Leftover(rule: .foreignSyntax, range: $0, summary: summary(bytes[$0]), remedy: withoutMarks)
        }
        found += ForeignSyntax.find(in: bytes, lineStarts: lines).map {
            Leftover(
                rule: $0.rule, range: $0.range, summary: summary(bytes[$0.range]),
                remedy: bytes[$0.range.lowerBound] == UInt8(ascii: ":") ? $0.remedy : withoutMarks)
        }
        var index = 0
        while index < bytes.count, found.count < ForeignSyntax.mostOfAKind {
            guard let (remedy, range) = mark(at: index, bytes), !found.contains(where: { $0.range.overlaps(range) }) else {
                index += 1
                continue
            }
            found.append(
                Leftover(rule: .foreignSyntax, range: range, summary: summary(bytes[range]), remedy: remedy))
            index = range.upperBound
        }
        return found
    }

    /// Characters of which any markup has one: most values have none and need no second look.
    private static let signs = Array("*_`[<&{:=+!'@^~\\$%".unicodeScalars)

    private static let withoutMarks: Phrase = "Leave the words, without the marks."

    private static func summary(_ words: ArraySlice<UInt8>) -> Phrase {
        let shown = String(decoding: words.prefix(40), as: UTF8.self)
        return "This value is plain words, and “\(shown)\(words.count > 40 ? "…" : "")” would be shown as it is typed."
    }

    private static func lineStarts(of text: [UInt8]) -> [Int] {
        [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// What would begin a heading, an item or a quotation in a text: `# `, `- `, `> `. Before a number they are its own.
    private static func lead(at start: Int, _ text: [UInt8]) -> Range<Int>? {
        let hashes = text[start...].prefix(7).prefix { $0 == UInt8(ascii: "#") }.count
        let length = hashes > 0 ? hashes : start < text.count && "-*+>".utf8.contains(text[start]) ? 1 : 0
        let words = text[(start + length)...].drop { $0 == UInt8(ascii: " ") }
        guard (1...6).contains(length), words.startIndex > start + length, !words.isEmpty,
            hashes > 0 || Neighbour(after: words.startIndex, in: text) == .letter
        else { return nil }
        return start..<(start + length)
    }

    private static func mark(at index: Int, _ text: [UInt8]) -> (remedy: Phrase, range: Range<Int>)? {
        switch text[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"): emphasis(at: index, text).map { (withoutMarks, $0) }
        case UInt8(ascii: "["): link(at: index, text).map { (withoutMarks, $0) }
        case UInt8(ascii: "<"): tag(at: index, text).map { (withoutMarks, $0) }
        case UInt8(ascii: "&"): entity(at: index, text).map { ("Type the character itself.", $0) }
        default: nil
        }
    }

    /// Text with one to three matching marks directly on either side: `**so**`, `*so*`, `__so__`, `` `so` ``. Single underscores are left alone,
    /// because `_so_` may be a handle, and so is a star within a word, as in `Kolleg*innen`.
    private static func emphasis(at index: Int, _ text: [UInt8]) -> Range<Int>? {
        let sign = text[index]
        let length = text[index...].prefix { $0 == sign }.count
        guard (1...3).contains(length), sign != UInt8(ascii: "_") || length == 2, index == 0 || text[index - 1] != sign,
            !Neighbour(before: text[..<index]).isWord, index + length < text.count, !Neighbour.isBlank(text[index + length])
        else { return nil }
        var end = index + length
        while end < text.count, end - index < 300 {
            let run = text[end...].prefix { $0 == sign }.count
            if run == length, !Neighbour.isBlank(text[end - 1]), !Neighbour(after: end + length, in: text).isWord {
                return text[index..<end].contains { $0 >= 0x80 || $0.isASCIIAlphanumeric } ? index..<(end + length) : nil
            }
            end += max(1, run)
        }
        return nil
    }

    /// `[words](address)`, with `!` before it or without.
    private static func link(at index: Int, _ text: [UInt8]) -> Range<Int>? {
        let words = text[(index + 1)...].prefix(200).prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") }
        guard words.endIndex + 1 < text.count, text[words.endIndex] == UInt8(ascii: "]"), text[words.endIndex + 1] == UInt8(ascii: "("),
            let end = text[words.endIndex...].prefix(500).firstIndex(of: UInt8(ascii: ")")), end > words.endIndex + 2
        else { return nil }
        return (index > 0 && text[index - 1] == UInt8(ascii: "!") ? index - 1 : index)..<(end + 1)
    }

    private static let tags: Set = [
        "b", "i", "u", "s", "em", "strong", "br", "p", "a", "span", "div", "sub", "sup", "small", "mark", "wbr", "font", "img", "code",
        "li",
        "ul", "h1", "h2", "h3", "script", "style", "iframe", "abbr", "del", "ins", "q", "hr",
    ]

    /// `<br>`, `</b>`, `<a href="…">`: names that HTML has.
    private static func tag(at index: Int, _ text: [UInt8]) -> Range<Int>? {
        let rest = text[(index + 1)...].drop { $0 == UInt8(ascii: "/") }
        let name = rest.prefix(10).prefix(while: \.isASCIIAlphanumeric)
        guard tags.contains(String(decoding: name, as: UTF8.self).lowercased()), name.endIndex < text.count,
            " />\n".utf8.contains(text[name.endIndex]), let end = text[name.endIndex...].prefix(300).firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return index..<(end + 1)
    }

    private static let entities: Set = [
        "amp", "nbsp", "shy", "lt", "gt", "quot", "apos", "copy", "reg", "trade", "euro", "ndash", "mdash", "hellip", "auml", "ouml",
        "uuml",
        "Auml", "Ouml", "Uuml", "szlig", "bdquo", "ldquo", "rdquo", "lsquo", "rsquo", "thinsp", "zwj", "bull", "middot", "times", "eacute",
    ]

    /// `&amp;`, `&#8211;`.
    private static func entity(at index: Int, _ text: [UInt8]) -> Range<Int>? {
        let name = text[(index + 1)...].prefix(10).prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "#") }
        guard name.endIndex < text.count, text[name.endIndex] == UInt8(ascii: ";"),
            name.first == UInt8(ascii: "#") && name.count > 2 || entities.contains(String(decoding: name, as: UTF8.self))
        else { return nil }
        var end = name.endIndex + 1
        // `&amp;amp;` is one character that was escaped twice.
        while name.elementsEqual("amp".utf8), end < text.count {
            let rest = text[end...].prefix(10).prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "#") }
            guard rest.count > 1, rest.endIndex < text.count, text[rest.endIndex] == UInt8(ascii: ";") else { break }
            end = rest.endIndex + 1
        }
        return index..<end
    }
}
