/// Where the inlines of one block really are. cmark counts them within the block's text, from which it took link definitions at the
/// start and the indentation of further lines.
struct BlockPlaces {
    private let source: SourceMap
    private let firstLine: Int
    private let firstColumn: Int
    private let lastLine: Int
    /// Lines of link definitions before the text.
    private let skipped: Int
    /// Nothing is searched for before the last place found: inlines come in order.
    private var cursor: SourcePlace

    /// `lastLineSeen` is the highest line that cmark gave to an inline of the block.
    init(of block: CMarkNode, in source: SourceMap, lastLineSeen: Int) {
        self.source = source
        firstLine = block.startLine
        firstColumn = block.startColumn
        lastLine = max(block.startLine, block.endLine)
        let start = SourcePlace(line: block.startLine, column: block.startColumn)
        let mayDefine = block.kind == .paragraph && source.holds([UInt8(ascii: "[")], at: start)
        skipped = mayDefine && lastLineSeen > 0 ? max(0, block.endLine - lastLineSeen) : 0
        cursor = start
    }

    /// The place of an inline whose source begins with `sign`; for a character that is not where it should be, the nearest one after.
    mutating func place(of node: CMarkNode, beginningWith sign: [UInt8]) -> SourcePlace {
        let counted = counted(node)
        if let counted, source.holds(sign, at: counted) {
            cursor = counted
            return counted
        }
        guard let found = source.find(sign, from: cursor, throughLine: lastLine) else { return counted ?? cursor }
        cursor = SourcePlace(line: found.line, column: found.column + sign.count)
        return found
    }

    /// Length in bytes of an inline that ends on the line on which it begins.
    func length(of node: CMarkNode) -> Int {
        node.startLine == node.endLine ? max(1, node.endColumn - node.startColumn + 1) : 1
    }

    private func counted(_ node: CMarkNode) -> SourcePlace? {
        guard node.startLine > 0 else { return nil }
        let line = node.startLine + skipped
        guard line > firstLine else { return SourcePlace(line: line, column: node.startColumn) }
        return SourcePlace(line: line, column: source.contentColumn(ofLine: line) + node.startColumn - firstColumn)
    }
}
