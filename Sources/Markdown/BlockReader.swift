import StrayMarkup
internal import Text
import Typesetting

/// Gathers the inlines of one paragraph, heading or table cell while the tree is walked.
struct BlockReader {
    /// An inline that is more than words; ``runs`` are the words in it.
    struct Inline {
        enum Kind {
            case link(isAutolink: Bool)
            case image
            case html
            case footnoteReference(number: Int)
        }

        let node: CMarkNode
        let kind: Kind
        var runs: Range<Int>
        /// For links: an image in it counts as words.
        var hasImage = false

        /// An image, or a link that takes its words from a guideline.
        var hasWordsOfItsOwn: Bool {
            switch kind {
            case .image, .link: true
            default: false
            }
        }
    }

    let node: CMarkNode
    /// Whether the document has characters that were hidden from the parser.
    private let hasVerbatim: Bool
    var text: BlockText
    private(set) var inlines: [Inline] = []
    /// Where its slanted and bold words begin and end, in the bytes of ``text``.
    private(set) var emphasis = EmphasisEdges()
    /// Where its code is, in the bytes of ``text``.
    private(set) var code: [Range<Int>] = []
    private(set) var lastLineSeen: Int
    private var lineBreaks = 0
    /// Index of the link being read: links do not nest.
    private var openLink: Int?
    /// Index of the outermost image being read; what is nested in its description is only words.
    private var openImage: (index: Int, depth: Int)?

    init(_ node: CMarkNode, hasVerbatim: Bool) {
        self.node = node
        self.hasVerbatim = hasVerbatim
        text = BlockText(node)
        lastLineSeen = node.startLine
    }

    mutating func enter(_ inline: CMarkNode, _ kind: CMarkNode.Kind) {
        lastLineSeen = max(lastLineSeen, inline.endLine, inline.startLine)
        switch kind {
        case .text: appendText(inline)
        case .code: appendCode(inline)
        case .emphasis, .strong: emphasis.begin(at: text.bytes.count, isSlant: kind == .emphasis)
        case .softBreak, .lineBreak:
            lineBreaks += 1
            lastLineSeen = max(lastLineSeen, node.startLine + lineBreaks)
            text.appendLineEnd(isBroken: kind == .lineBreak)
        case .html:
            add(inline, .html)
            if RawHTML.isLineBreak(inline.literal) { text.append(CollectionOfOne(UInt8(ascii: " ")), isFixed: true) }
        case .link where openImage == nil:
            openLink = inlines.count
            add(inline, .link(isAutolink: BlockReader.isAutolink(inline)))
        case .image:
            if openImage != nil {
                openImage?.depth += 1
            } else {
                openImage = (inlines.count, 1)
                add(inline, .image)
                if let openLink { inlines[openLink].hasImage = true }
            }
        case .footnoteReference where openImage == nil:
            add(inline, .footnoteReference(number: Int(String(decoding: inline.literal, as: UTF8.self)) ?? 0))
        default: break
        }
    }

    mutating func leave(_ inline: CMarkNode, _ kind: CMarkNode.Kind) {
        if kind == .emphasis || kind == .strong { return emphasis.end(at: text.bytes.count, isSlant: kind == .emphasis) }
        if let (index, depth) = openImage {
            guard inline.kind == .image else { return }
            openImage?.depth -= 1
            if depth == 1 {
                close(index)
                openImage = nil
            }
        } else if let index = openLink {
            close(index)
            openLink = nil
        }
    }

    /// With the ids of guidelines where links take their words from them; nil where every link has words of its own.
    var namedText: String? {
        let bare = inlines.compactMap { inline -> (run: Int, text: String)? in
            guard case .link = inline.kind, text.text(ofRuns: inline.runs).isEmpty, !inline.hasImage, RuleReference.matches(inline.node.url)
            else {
                return nil
            }
            return (inline.runs.lowerBound, inline.node.url)
        }
        return bare.isEmpty ? nil : text.text(inserting: bare)
    }

    private mutating func appendText(_ inline: CMarkNode) {
        var isFixed = false
        if let openLink, case .link(isAutolink: true) = inlines[openLink].kind { isFixed = true }
        text.append(inline.literal, isFixed: isFixed, from: inline)
    }

    /// In code nothing is escaped.
    private mutating func appendCode(_ inline: CMarkNode) {
        if hasVerbatim, VerbatimCharacters.isPresent(in: inline.literal) { inline.setLiteral(VerbatimCharacters.source(inline.literal)) }
        let start = text.bytes.count
        text.append(inline.literal, isFixed: true)
        code.append(start..<text.bytes.count)
    }

    private mutating func add(_ inline: CMarkNode, _ kind: Inline.Kind) {
        inlines.append(Inline(node: inline, kind: kind, runs: text.runs.count..<text.runs.count))
    }

    private mutating func close(_ index: Int) {
        // `[](SM-04)` takes its words from the rule: for the marks beside it they are there.
        if case .link = inlines[index].kind, inlines[index].runs.lowerBound == text.runs.count { text.append([], isFixed: true) }
        inlines[index].runs = inlines[index].runs.lowerBound..<text.runs.count
    }

    /// An address that is its own text: `<https://example.org>`, `www.example.org`, `me@example.org`.
    private static func isAutolink(_ link: CMarkNode) -> Bool {
        guard let words = link.firstChild, words.kind == .text, words.next == nil else { return false }
        let text = words.literal
        let url = link.url.utf8
        if link.url.hasPrefix("mailto:"), PercentEncoding.decoded(url.dropFirst(7)).map({ Array($0.utf8) }) == Array(text) { return true }
        // What the library adds to an address without a scheme.
        let added = url.count - text.count
        guard added == 0 || added == 7, !text.isEmpty, url.suffix(text.count).elementsEqual(text) else { return false }
        return added == 0 ? !RuleReference.matches(link.url) : url.starts(with: "http://".utf8) || url.starts(with: "mailto:".utf8)
    }
}

/// A rule id as a link's address, such as `SM-06`: the link takes its words from the rule.
enum RuleReference {
    static func matches(_ address: String) -> Bool {
        guard let hyphen = address.firstIndex(of: "-") else { return false }
        let prefix = address[..<hyphen]
        let number = address[address.index(after: hyphen)...]
        return !prefix.isEmpty && prefix.allSatisfy { $0.isASCII && $0.isUppercase } && !number.isEmpty
            && number.allSatisfy { $0.isASCII && $0.isNumber }
    }
}
