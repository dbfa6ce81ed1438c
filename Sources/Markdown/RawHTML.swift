internal import Diagnostics

/// Findings about HTML in an author's text. It is never written to the page; an author's comment (`<!-- … -->`) is silently left out.
struct RawHTML {
    /// Elements reported so far: their end tags need no finding of their own.
    private var reported: Set<String> = []

    /// nil for comments, and for the end of an element that was reported.
    mutating func finding(_ markup: String, at location: SourceLocation) -> Diagnostic? {
        guard !RawHTML.isOnlyComments(markup) else { return nil }
        let isEnd = markup.drop(while: \.isWhitespace).hasPrefix("</")
        let name = markup.drop { !$0.isLetter }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if isEnd, reported.contains(name) { return nil }
        reported.insert(name)
        return RuleID.rawHTML.finding(
            at: location, "HTML does not work in texts; “\(RawHTML.tag(in: markup))” is left out of the page.",
            remedy: RawHTML.remedy(for: name))
    }

    /// `<br>` in any spelling.
    static func isLineBreak(_ markup: UnsafeBufferPointer<UInt8>) -> Bool {
        guard markup.count >= 4, markup.count <= 8 else { return false }
        let text = String(decoding: markup, as: UTF8.self).lowercased().filter { !$0.isWhitespace }
        return text == "<br>" || text == "<br/>"
    }

    /// The rest of the line on which a comment ends, as long as it is words and no tag; nil where there is none.
    static func wordsAfterComment(in markup: String) -> String? {
        var rest = markup.drop(while: \.isWhitespace)
        var hasComment = false
        while rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
            hasComment = true
            rest = rest[end.upperBound...].drop(while: \.isWhitespace)
        }
        guard hasComment, let first = rest.first, first != "<" else { return nil }
        return String(rest.prefix { !$0.isNewline })
    }

    private static func isOnlyComments(_ markup: String) -> Bool {
        var rest = markup[...]
        while true {
            rest = rest.drop(while: \.isWhitespace)
            if rest.isEmpty { return true }
            guard rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") else { return false }
            rest = rest[end.upperBound...]
        }
    }

    /// The first tag, as far as it fits into a sentence.
    private static func tag(in markup: String) -> String {
        let trimmed = markup.drop(while: \.isWhitespace)
        let end = trimmed.firstIndex { $0 == ">" || $0.isNewline } ?? trimmed.endIndex
        let tag = end < trimmed.endIndex && trimmed[end] == ">" ? trimmed[...end] : trimmed[..<end]
        return tag.count > 40 ? tag.prefix(39) + "…" : String(tag)
    }

    private static func remedy(for name: String) -> Phrase {
        switch name {
        case "b", "strong": "Write **bold** with two asterisks on each side."
        case "i", "em": "Write *emphasis* with one asterisk on each side."
        case "a": "Write a link as [words](address)."
        case "img": "Write an image as ![what it shows](file)."
        case "br": "Put it within the text, or leave an empty line to begin a paragraph."
        case "h1", "h2", "h3", "h4", "h5", "h6": "Write a heading as “## Words”."
        case "ul", "ol", "li": "Write a list with “- ” or “1. ” at the start of each line."
        case "table", "tr", "td", "th": "Write a table with “|” between its cells."
        case "s", "del", "strike": "Write ~~struck~~ with two tildes on each side."
        case "code", "pre", "kbd": "Write `code` between backticks."
        case "hr": "Write “---” on a line of its own."
        case "blockquote": "Begin each line of the quotation with “> ”."
        default: "Write it in Markdown. To show the character itself, write “\\<”."
        }
    }
}
