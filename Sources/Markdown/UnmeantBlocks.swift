internal import Diagnostics
import StrayMarkup
import Text
internal import Typesetting

/// Blocks that the rules of Markdown make out of what was hardly meant so: program code, headings, front matter in the middle.
enum UnmeantBlocks {
    /// Code without a closing fence, which takes everything after it, and a paragraph that is code because of its indentation.
    static func code(_ node: CMarkNode, _ source: SourceMap) -> Diagnostic? {
        let first = source.line(node.startLine)
        let opening = first.dropFirst(max(0, node.startColumn - 1)).drop { $0 == UInt8(ascii: " ") }
        guard let sign = opening.first, node.isFenced else {
            guard isProse(node.literal) else { return nil }
            return RuleID.indentedCode.finding(
                .warning, at: source.location(ofLine: node.startLine),
                "These words are set as program code, because four spaces or a tab are before them.",
                remedy: "Take the spaces away. If it is code, put “```” on a line of its own before it and after it.")
        }
        let last = source.line(node.endLine).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
        let length = opening.prefix { $0 == sign }.count
        let isClosed =
            node.endLine > node.startLine && last.prefix { $0 == sign }.count >= length
            && last.drop { $0 == sign }.allSatisfy { Neighbour.isBlank($0) || $0 == UInt8(ascii: "\r") }
        guard !isClosed else { return nil }
        return RuleID.codeUnclosed.finding(
            .warning, at: source.location(ofLine: node.startLine),
            "Everything from here on is set as program code, because nothing ends it.",
            remedy: "Put “\(String(decoding: opening.prefix(length), as: UTF8.self))” on a line of its own after the code.")
    }

    /// The source of a drawing that other tools put in its place.
    static func diagram(_ node: CMarkNode, _ source: SourceMap) -> Diagnostic? {
        let name = node.isFenced ? node.fenceInfo.prefix { !$0.isWhitespace } : ""
        guard ["mermaid", "plantuml", "puml", "dot", "graphviz", "math", "dataview", "tikz"].contains(name.lowercased()) else { return nil }
        return RuleID.foreignSyntax.finding(
            .warning, at: source.location(ofLine: node.startLine),
            "Nothing draws “\(name)” here; readers would see what is between the lines as it is typed.",
            remedy: ForeignSyntax.Kind.diagram.remedy)
    }

    /// Whether a line reads as a sentence rather than as a command: at least four words, or two that end in punctuation.
    private static func isProse(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
        let line = literal.prefix { $0 != UInt8(ascii: "\n") }
        guard let first = line.first, first >= 0x80 || first.isASCIIAlphanumeric || "\"'(-*".utf8.contains(first) else { return false }
        let words = line.split { Neighbour.isBlank($0) }
        let endsSentence = words.last.map { $0.count > 1 && ".!?:,".utf8.contains($0[$0.endIndex - 1]) } == true
        return words.count > 3 || words.count > 1 && endsSentence
    }

    /// A sentence, or several lines, with a line of hyphens or equals signs directly below.
    static func heading(_ node: CMarkNode, _ text: String, _ source: SourceMap) -> Diagnostic? {
        let first = source.line(node.startLine).dropFirst(max(0, node.startColumn - 1))
        guard first.first != UInt8(ascii: "#"), node.endLine > node.startLine, let end = text.utf8.last else { return nil }
        if isKey(first), source.line(node.startLine - 1).elementsEqual("---".utf8) {
            return RuleID.foreignSyntax.finding(
                .warning, at: source.location(ofLine: node.startLine),
                "This looks like front matter in the middle of a text; its last line would be a heading.",
                remedy: "Take it out, from “---” to “---”, or move what holds into the front matter at the top.")
        }
        let below = source.line(node.endLine).filter { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }
        guard ".,:;".utf8.contains(end) || node.endLine > node.startLine + 1 || below.count < 3 else { return nil }
        return RuleID.missedMarker.finding(
            .warning, at: source.location(ofLine: node.startLine),
            "These words would be a heading, because of the line directly below them.",
            remedy:
                "If they are not a heading, put an empty line below them. If they are, write them on one line with “## ” before them, and take the line below out."
        )
    }

    /// `title: Words`: a key in lower case, a colon and a space.
    private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
        let name = line.prefix { $0.isASCIILowercase || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
        return name.count > 1 && line[name.endIndex...].starts(with: ": ".utf8)
    }
}
