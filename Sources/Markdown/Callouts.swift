internal import Diagnostics
import Text

/// Kinds of callout: a quotation that begins with `[!NOTE]` becomes a box.
enum CalloutKind: String, CaseIterable {
    case note, tip, important, warning, example

    func title(in words: MarkdownWords) -> String {
        switch self {
        case .note: words.note
        case .tip: words.tip
        case .important: words.important
        case .warning: words.warning
        case .example: words.example
        }
    }
}

/// Turns quotations that begin with `[!KIND]` into boxes; what is wrong with one is reported, and it stays a quotation.
struct Callouts {
    let source: SourceMap
    let words: MarkdownWords
    private(set) var log = DiagnosticLog()

    init(source: SourceMap, words: MarkdownWords) {
        self.source = source
        self.words = words
    }

    mutating func rewrite(in root: CMarkNode) {
        var quotes: [CMarkNode] = []
        root.walk { node, isEntering in
            if isEntering, node.kind == .quote { quotes.append(node) }
        }
        for quote in quotes { rewrite(quote) }
    }

    private mutating func rewrite(_ quote: CMarkNode) {
        guard let paragraph = quote.firstChild, paragraph.kind == .paragraph, let sign = paragraph.firstChild, sign.kind == .text
        else { return }
        let literal = String(decoding: sign.literal, as: UTF8.self)
        guard literal.hasPrefix("[!"), let bracket = literal.firstIndex(of: "]") else { return }
        let name = String(literal[..<bracket].dropFirst(2))
        let isAlone = literal[literal.index(after: bracket)...].allSatisfy(\.isWhitespace)
        let place = SourcePlace(line: sign.startLine, column: sign.startColumn)
        let location = source.location(of: place, byteLength: name.utf8.count + 3)

        guard let kind = CalloutKind(rawValue: name.lowercased()) else {
            return log.report(unknown(name, at: location))
        }
        let lineBreak = sign.next
        guard isAlone, lineBreak.map({ $0.kind == .softBreak || $0.kind == .lineBreak }) ?? true else {
            return log.report(
                RuleID.malformedCallout.finding(
                    at: location, "There are words on the same line as “[!\(name)]”, so this is shown as a plain quotation.",
                    remedy: "Begin the text on the next line, after its own “>”."))
        }
        guard lineBreak?.next != nil || paragraph.next != nil else {
            return log.report(
                RuleID.malformedCallout.finding(
                    at: location, "The box “[!\(name)]” has no text.",
                    remedy: "Write its text on the next line, after its own “>”, or remove it."))
        }
        sign.remove()
        lineBreak?.remove()
        if paragraph.firstChild == nil { paragraph.remove() }
        let title = MarkupEscape.escaped(kind.title(in: words), in: .attribute)
        quote.replace(
            by: .block(opening: "<div class=\"callout \(kind.rawValue)\">\n<p class=\"callout-title\">\(title)</p>", closing: "</div>"))
    }

    private func unknown(_ name: String, at location: SourceLocation) -> Diagnostic {
        let known = CalloutKind.allCases.map { $0.rawValue.uppercased() }
        let suggestion: Phrase = Suggestion.nearest(to: name, among: known).map { "Did you mean “[!\($0)]”? " } ?? ""
        return RuleID.unknownCallout.finding(
            at: location, "“[!\(name)]” is not a kind of box.", remedy: "\(suggestion)There are \(known.joined(separator: ", ")).")
    }
}
