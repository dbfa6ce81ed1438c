internal import Diagnostics
import StrayMarkup
internal import Typesetting

/// Reads a tree once, in document order: its words, links, images, headings and what is wrong with them. It changes no more than the words
/// (``Typesetter``); ``TreeRewriter`` changes the rest, by what was found here.
struct TreeReader {
    let source: SourceMap
    private let options: MarkdownOptions
    private let typesetter: Typesetter
    /// Whether the document has characters that were hidden from the parser.
    private let hasVerbatim: Bool
    private var rawHTML = RawHTML()

    private(set) var log = DiagnosticLog()
    private(set) var links: [MarkdownLink] = []
    private(set) var images: [MarkdownImage] = []
    private(set) var tables: [MarkdownTable] = []
    private(set) var headings: [FoundHeading] = []
    private(set) var words = SectionedText()
    private(set) var nodes = FoundNodes()

    /// The paragraph, heading or cell being read.
    private var block: BlockReader?

    init(source: SourceMap, options: MarkdownOptions, hasVerbatim: Bool) {
        self.source = source
        self.hasVerbatim = hasVerbatim
        self.options = options
        typesetter = Typesetter(options.conventions.typography)
    }

    mutating func read(_ root: CMarkNode) {
        root.walk { node, isEntering in
            if isEntering { enter(node) } else { leave(node) }
        }
    }

    private mutating func enter(_ node: CMarkNode) {
        let kind = node.kind
        switch kind {
        case .paragraph, .heading, .tableCell: block = BlockReader(node, hasVerbatim: hasVerbatim)
        case .text, .softBreak, .lineBreak, .emphasis, .strong, .code, .html, .link, .image, .footnoteReference: block?.enter(node, kind)
        case .codeBlock: readCodeBlock(node)
        case .htmlBlock: readHTMLBlock(node)
        case .thematicBreak: readThematicBreak(node)
        case .footnote: nodes.footnotes.append(node)
        case .item:
            if let isDone = node.taskIsDone { nodes.tasks.append((node, isDone)) }
            if node.previous == nil, let finding = ListNumbers.finding(from: node, source) { log.report(finding) }
        case .table:
            nodes.tables.append(node)
            tables.append(MarkdownTable(location: source.location(ofLine: node.startLine), hasEmptyHeads: false))
        case .tableRow:
            words.beginRow()
            if let finding = SurplusCells.finding(in: node, source) { log.report(finding) }
        case .quote, .other: break
        }
    }

    private mutating func leave(_ node: CMarkNode) {
        let kind = node.kind
        switch kind {
        case .link, .image, .emphasis, .strong: block?.leave(node, kind)
        case .paragraph, .heading, .tableCell: finishBlock()
        default: break
        }
    }

    /// The rule below the heads of a table of Pandoc, `------ -----`, is a line across the page here.
    private mutating func readThematicBreak(_ node: CMarkNode) {
        if let finding = TitleLines.finding(for: node, source) { log.report(finding) }
        let runs = source.line(node.startLine).split { Neighbour.isBlank($0) || $0 == UInt8(ascii: "\r") }
        guard runs.count > 1, runs.allSatisfy({ $0.count > 1 && $0.allSatisfy { $0 == UInt8(ascii: "-") } }) else { return }
        log.report(
            RuleID.foreignSyntax.finding(
                .warning, at: source.location(ofLine: node.startLine),
                "This looks like a table of Pandoc; its columns would run on as one paragraph, with a line across the page.",
                remedy: ForeignSyntax.Kind.gridTable.remedy))
    }

    private mutating func readCodeBlock(_ node: CMarkNode) {
        if let finding = TitleLines.finding(for: node, source) ?? UnmeantBlocks.code(node, source) ?? UnmeantBlocks.diagram(node, source) {
            log.report(finding)
        }
        if hasVerbatim {
            if VerbatimCharacters.isPresent(in: node.literal) { node.setLiteral(VerbatimCharacters.source(node.literal)) }
            node.fenceInfo = VerbatimCharacters.restored(node.fenceInfo)
        }
        words.append(String(decoding: node.literal, as: UTF8.self))
        nodes.codeBlocks.append(node)
    }

    private mutating func readHTMLBlock(_ node: CMarkNode) {
        let markup = String(decoding: VerbatimCharacters.source(node.literal), as: UTF8.self)
        nodes.html.append(node)
        if let words = RawHTML.wordsAfterComment(in: markup) {
            let start = SourcePlace(line: node.startLine, column: 1)
            let lines = markup.utf8.count { $0 == UInt8(ascii: "\n") }
            let place = source.find(Array(words.utf8), from: start, throughLine: node.startLine + lines) ?? start
            return log.report(
                RuleID.commentBeforeText.finding(
                    at: source.location(of: place, byteLength: words.utf8.count),
                    "These words are on the same line as the end of a comment, and are left out of the page with it.",
                    remedy: "Put the comment on a line of its own, above or below the words."))
        }
        let place = SourcePlace(line: node.startLine, column: source.contentColumn(ofLine: node.startLine))
        let length = source.line(node.startLine).count - place.column + 1
        if let finding = rawHTML.finding(markup, at: source.location(of: place, byteLength: length)) { log.report(finding) }
    }

    // MARK: The end of a block, where its words are complete

    private mutating func finishBlock() {
        guard var block else { return }
        self.block = nil
        for finding in block.leftovers(in: source) { log.report(finding) }
        block.text.typeset(with: typesetter)
        if hasVerbatim { block.text.restoreVerbatim() }
        var places = BlockPlaces(of: block.node, in: source, lastLineSeen: block.lastLineSeen)
        for inline in block.inlines { finish(inline, in: block.text, &places) }
        switch block.node.kind {
        case .heading: finishHeading(block)
        case .tableCell:
            words.append(cell: block.text.text, named: block.namedText)
            if block.node.isColumnHead, block.text.text.allSatisfy(\.isWhitespace), let table = tables.popLast() {
                tables.append(MarkdownTable(location: table.location, hasEmptyHeads: true))
            }
        default: words.append(block.text.text, named: block.namedText)
        }
    }

    private mutating func finish(_ inline: BlockReader.Inline, in text: BlockText, _ places: inout BlockPlaces) {
        switch inline.kind {
        case .link(let isAutolink): finishLink(inline, isAutolink: isAutolink, text, &places)
        case .image: finishImage(inline, text, &places)
        case .html:
            if RawHTML.isLineBreak(inline.node.literal) { return nodes.lineBreaks.append(inline.node) }
            let markup = VerbatimCharacters.source(inline.node.literal)
            let place = places.place(of: inline.node, beginningWith: Array(markup.prefix { $0 != 0x0A && $0 != 0x0D }))
            let location = source.location(of: place, byteLength: markup.count)
            if let finding = rawHTML.finding(String(decoding: markup, as: UTF8.self), at: location) { log.report(finding) }
            nodes.html.append(inline.node)
        case .footnoteReference(let number): nodes.footnoteReferences.append((inline.node, number))
        }
    }

    private mutating func finishLink(_ inline: BlockReader.Inline, isAutolink: Bool, _ block: BlockText, _ places: inout BlockPlaces) {
        let words = block.text(ofRuns: inline.runs)
        let url = VerbatimCharacters.restored(inline.node.url)
        let location: SourceLocation
        if isAutolink {
            location = source.location(of: places.place(of: inline.node, beginningWith: Array(words.utf8)), byteLength: words.utf8.count)
        } else {
            let place = places.place(of: inline.node, beginningWith: [UInt8(ascii: "[")])
            location = source.location(of: place, byteLength: places.length(of: inline.node))
        }
        if words.allSatisfy(\.isWhitespace), !RuleReference.matches(url), !inline.hasImage {
            log.report(
                RuleID.emptyLinkText.finding(
                    at: location, "The link to “\(url)” has no words to click on.",
                    remedy: "Put the words between the brackets: [words](\(url))."))
        }
        if url.isEmpty {
            log.report(
                RuleID.brokenLinkSyntax.finding(
                    .error, at: location, "This link has no address.",
                    remedy: "Write the address between the round brackets: [\(words)](address)."))
        }
        reportTitle(of: inline.node, at: location, remedy: "Put it into the sentence, or between the square brackets.")
        links.append(MarkdownLink(destination: url, text: words, location: location, isAutolink: isAutolink))
        nodes.links.append(inline.node)
    }

    private mutating func finishImage(_ inline: BlockReader.Inline, _ block: BlockText, _ places: inout BlockPlaces) {
        let url = VerbatimCharacters.restored(inline.node.url)
        let alt = block.text(ofRuns: inline.runs)
        let place = places.place(of: inline.node, beginningWith: Array("![".utf8))
        let location = source.location(of: place, byteLength: places.length(of: inline.node))
        if alt.allSatisfy(\.isWhitespace) {
            log.report(
                RuleID.imageAltMissing.finding(
                    at: location, "The image “\(url)” has no description for people who cannot see it.",
                    remedy: "Say between the brackets what it shows: ![a mug beside a keyboard](\(url))."))
        }
        reportTitle(of: inline.node, at: location, remedy: "Put it into a sentence below the picture.")
        images.append(MarkdownImage(destination: url, alt: alt, location: location))
        nodes.images.append(inline.node)
    }

    /// Browsers show a title under a mouse that waits, and nowhere else.
    private mutating func reportTitle(of node: CMarkNode, at location: SourceLocation, remedy: Phrase) {
        guard !node.title.isEmpty else { return }
        log.report(
            RuleID.titleNotShown.finding(
                .warning, at: location,
                "“\(VerbatimCharacters.restored(node.title))” after the address is left out: nobody would see it on a phone, on paper or with a screen reader.",
                remedy: remedy))
    }

    private mutating func finishHeading(_ block: BlockReader) {
        let node = block.node
        let lowest = 2 + options.headingLevelOffset
        let level = min(6, max(2, node.headingLevel) + options.headingLevelOffset)
        let place = SourcePlace(line: node.startLine, column: node.startColumn)
        let location = source.location(of: place, byteLength: source.line(node.startLine).count)
        let previous = headings.last?.level ?? (lowest - 1)
        if level > previous + 1 {
            let signs = String(repeating: "#", count: max(2, previous + 1 - options.headingLevelOffset))
            log.report(
                RuleID.headingLevelJump.finding(
                    .warning, at: location, "This heading skips a level, which loses people who move from heading to heading.",
                    remedy: "Write it with “\(signs)”."))
        }
        if let finding = UnmeantBlocks.heading(node, block.text.text, source) { log.report(finding) }
        if block.text.text.allSatisfy(\.isWhitespace), !block.inlines.contains(where: { $0.hasWordsOfItsOwn }) {
            log.report(
                RuleID.missedMarker.finding(
                    .warning, at: location, "This heading has no words, and would be a gap on the page.",
                    remedy: "Write the words after it on the same line, or take the line out."))
        }
        headings.append(FoundHeading(node: node, level: level, text: block.text.text, location: location))
        words.beginSection()
    }
}
