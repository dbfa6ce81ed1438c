internal import Diagnostics
import StrayMarkup
internal import Typesetting

extension BlockReader {
    /// What looks like markup and is none, before quotation marks are set: afterwards the words could not be found in the source.
    /// Code is not looked at, nor what the author has escaped.
    func leftovers(in source: SourceMap) -> [Diagnostic] {
        guard !code.isEmpty || text.bytes.contains(where: { ForeignSyntax.isSign($0) }) || text.bytes.last == UInt8(ascii: "\"") else {
            return []
        }
        let prose = text.prose
        let foreign = ForeignSyntax.find(in: prose, lineStarts: text.lineStarts)
        var found = LeftoverSyntax.find(in: prose, code: code)
        found += StrayEmphasis.find(in: prose, beside: emphasis) { source.hasRemark }
        found += StrayBackticks.find(in: prose, code: code, isCell: node.kind == .tableCell)
        found += LostCharacters.find(in: prose)
        if text.bytes.contains(VerbatimCharacters.lead) { found += WindowsPaths.find(in: prose) }
        if node.kind == .paragraph {
            let isTopLevel = node.parent?.parent == nil
            found += MissedMarkers.find(
                in: prose, lineStarts: text.lineStarts, brokenLines: text.brokenLines, isTopLevel: isTopLevel)
        }
        // What another tool reads as a whole is one thing to mend.
        found.removeAll { part in foreign.contains { $0.range.overlaps(part.range) } }
        return (foreign + found).filter { isTyped($0, source) }.map {
            $0.rule.finding($0.severity, at: location(of: $0.range, source), $0.summary, remedy: $0.remedy)
        } + escapedTwice(prose, source)
    }

    /// `&amp;uuml;` and `&amp;amp;`, which programs write that take a page's source for its words.
    private func escapedTwice(_ prose: [UInt8], _ source: SourceMap) -> [Diagnostic] {
        var cursor = SourcePlace(line: node.startLine, column: node.startColumn)
        return LostCharacters.escapedTwice(in: prose).compactMap { range in
            let typed = Array("&amp;".utf8) + prose[range].dropFirst()
            guard let place = source.find(typed, from: cursor, throughLine: max(node.startLine, node.endLine)) else { return nil }
            cursor = SourcePlace(line: place.line, column: place.column + typed.count)
            let name = String(decoding: prose[range], as: UTF8.self)
            return RuleID.characterLost.finding(
                .warning, at: source.location(of: place, byteLength: typed.count),
                "“\(String(decoding: typed, as: UTF8.self))” is a character that was escaped twice: “\(name)” would be on the page.",
                remedy: "Type the character itself. If the words are meant, write “\\\(name)”.")
        }
    }

    /// Whether it is in the source as it is in the prose: `&amp;nbsp;`, `\<!--` and `\`` are meant to be read.
    private func isTyped(_ leftover: Leftover, _ source: SourceMap) -> Bool {
        let first = text.bytes[leftover.range.lowerBound]
        guard isEscapable(first) || leftover.rule == .characterLost && first < 0x80 else { return true }
        return place(of: leftover.range, source).map { !isEscaped($0, source) } ?? false
    }

    /// The marks whose escapes the parser itself deals with: the prose has them without their backslashes.
    private func isEscapable(_ mark: UInt8) -> Bool { mark == UInt8(ascii: "<") || mark == UInt8(ascii: "`") }

    private func isEscaped(_ place: SourcePlace, _ source: SourceMap) -> Bool {
        source.holds("\\".utf8, at: SourcePlace(line: place.line, column: place.column - 1))
    }

    private func location(of range: Range<Int>, _ source: SourceMap) -> SourceLocation {
        let length = VerbatimCharacters.source(text.bytes[range]).count
        return place(of: range, source).map { source.location(of: $0, byteLength: length) }
            ?? source.location(ofLine: line(of: range.lowerBound))
    }

    /// Where words of the block are in the source; nil where they are written differently there.
    private func place(of range: Range<Int>, _ source: SourceMap) -> SourcePlace? {
        let words = Array(VerbatimCharacters.source(text.bytes[range]))
        let (line, last) = (line(of: range.lowerBound), max(node.startLine, node.endLine))
        let blockStart = SourcePlace(line: node.startLine, column: node.startColumn)
        let start = line == node.startLine ? blockStart : SourcePlace(line: line, column: 1)
        // The same mark may be earlier in the line, in code or in a comment.
        let (before, after) = text.surroundings(of: range)
        let isMark = isEscapable(text.bytes[range.lowerBound])
        if let found = source.find(before + words + (isMark ? after : []), from: start, throughLine: last) {
            return SourcePlace(line: found.line, column: found.column + before.count)
        }
        if isMark { return nil }
        return source.find(words, from: start, throughLine: last) ?? source.find(words, from: blockStart, throughLine: last)
    }

    /// The author's lines are indented and quoted; the count of line ends before the words says on which one they are.
    private func line(of offset: Int) -> Int {
        min(node.startLine + (text.lineStarts.lastIndex { $0 <= offset } ?? 0), max(node.startLine, node.endLine))
    }
}
