internal import Diagnostics
internal import Typesetting

/// One thing in a block's prose that would be on the page as it is typed, although it was meant as markup.
struct Leftover {
    let rule: RuleID
    var severity: Severity = .warning
    /// Offsets in the block's bytes.
    let range: Range<Int>
    let summary: Phrase
    let remedy: Phrase
}

extension BlockReader {
    /// What looks like markup and is none, before quotation marks are set: afterwards the words could not be found in the source.
    /// Code is not looked at, nor what the author has escaped.
    func leftovers(in source: SourceMap) -> [Diagnostic] {
        guard text.bytes.contains(where: { ForeignSyntax.isSign($0) }) else { return [] }
        let prose = text.prose
        var found = LeftoverSyntax.find(in: prose)
        found += ForeignSyntax.find(in: prose, lineStarts: text.lineStarts)
        found += StrayEmphasis.find(in: prose)
        found += LostCharacters.find(in: prose)
        if node.kind == .paragraph {
            let isTopLevel = node.parent?.parent == nil
            found += MissedMarkers.find(in: prose, lineStarts: text.lineStarts, isTopLevel: isTopLevel)
        }
        return found.filter { isTyped($0, source) }.map {
            $0.rule.finding($0.severity, at: location(of: $0.range, source), $0.summary, remedy: $0.remedy)
        }
    }

    /// Whether it is in the source as it is in the prose: `&amp;nbsp;` and `\<!--` are meant to be read.
    private func isTyped(_ leftover: Leftover, _ source: SourceMap) -> Bool {
        guard leftover.rule == .rawHTML || leftover.rule == .characterLost, text.bytes[leftover.range.lowerBound] < 0x80 else {
            return true
        }
        let start = SourcePlace(line: node.startLine, column: 1)
        let words = Array(text.bytes[leftover.range])
        guard let place = source.find(words, from: start, throughLine: max(node.startLine, node.endLine)) else { return false }
        return !source.holds("\\".utf8, at: SourcePlace(line: place.line, column: place.column - 1))
    }

    private func location(of range: Range<Int>, _ source: SourceMap) -> SourceLocation {
        let words = Array(VerbatimCharacters.source(text.bytes[range]))
        // The author's lines are indented and quoted; the count of line ends before the words says on which one they are.
        let line = node.startLine + (text.lineStarts.lastIndex { $0 <= range.lowerBound } ?? 0)
        let last = max(node.startLine, node.endLine)
        let start = SourcePlace(line: min(line, last), column: line == node.startLine ? node.startColumn : 1)
        let place =
            source.find(words, from: start, throughLine: last)
            ?? source.find(words, from: SourcePlace(line: node.startLine, column: node.startColumn), throughLine: last)
        return place.map { source.location(of: $0, byteLength: words.count) } ?? source.location(ofLine: min(line, last))
    }
}
