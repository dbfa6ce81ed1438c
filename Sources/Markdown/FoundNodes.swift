internal import Diagnostics

/// What ``TreeReader`` found for ``TreeRewriter``, in document order.
struct FoundNodes {
    var links: [CMarkNode] = []
    var images: [CMarkNode] = []
    var html: [CMarkNode] = []
    /// `<br>`, the one tag that other tools need where Markdown has nothing: in the cell of a table.
    var lineBreaks: [CMarkNode] = []
    var codeBlocks: [CMarkNode] = []
    var tasks: [(node: CMarkNode, isDone: Bool)] = []
    var tables: [CMarkNode] = []
    /// References with the number of their footnote, from 1.
    var footnoteReferences: [(node: CMarkNode, number: Int)] = []
    var footnotes: [CMarkNode] = []

    /// Numbers of the lines that are code or a block of HTML.
    var codeLines: Set<Int> {
        (codeBlocks + html.filter { $0.kind != .html }).reduce(into: []) { $0.formUnion($1.startLine...max($1.startLine, $1.endLine)) }
    }
}

/// A heading before it has its id: the ids that footnotes need are known only at the end.
struct FoundHeading {
    let node: CMarkNode
    let level: Int
    let text: String
    let location: SourceLocation
}

/// The words of a document under its headings: a line for each paragraph and for each row of a table, with U+001F
/// between cells.
struct SectionedText {
    /// The first is what comes before the first heading.
    private(set) var sections: [String] = [""]
    /// With the ids of guidelines where a link has no words of its own, for the sections that have such links.
    private(set) var named: [Int: String] = [:]
    private var isFirstCell = false

    mutating func append(_ text: String, named: String? = nil) {
        append(text, named: named, separator: "\n")
    }

    mutating func beginRow() {
        isFirstCell = true
    }

    mutating func append(cell text: String, named: String? = nil) {
        append(text, named: named, separator: isFirstCell ? "\n" : "\u{1F}")
        if !(named ?? text).isEmpty { isFirstCell = false }
    }

    mutating func beginSection() {
        sections.append("")
    }

    private mutating func append(_ text: String, named other: String?, separator: String) {
        let last = sections.count - 1
        if other != nil || named[last] != nil {
            let words = other ?? text
            if named[last] == nil { named[last] = sections[last] }
            if named[last]?.isEmpty == false, !words.isEmpty { named[last]? += separator }
            named[last]? += words
        }
        if !sections[last].isEmpty, !text.isEmpty { sections[last] += separator }
        sections[last] += text
    }
}
