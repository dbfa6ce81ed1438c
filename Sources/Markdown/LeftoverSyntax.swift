internal import Diagnostics

/// Words of a block that look like a link or a footnote but were not understood as one: they would stand on the page with their brackets.
enum LeftoverSyntax {
    static func findings(in block: BlockReader, source: SourceMap) -> [Diagnostic] {
        guard block.text.bytes.contains(UInt8(ascii: "[")) else { return [] }
        var findings: [Diagnostic] = []
        if let words = firstRun(with: UInt8(ascii: "]"), UInt8(ascii: "("), in: block)
            ?? firstRun(with: UInt8(ascii: "]"), UInt8(ascii: "["), in: block)
        {
            findings.append(
                MarkdownRule.brokenLinkSyntax.finding(
                    .warning, at: location(of: words, block, source), "This looks like a link but does not work as one.",
                    remedy: "Write [words](address) with no space in the address; an address with spaces goes in <angle brackets>."))
        }
        if let words = firstRun(with: UInt8(ascii: "["), UInt8(ascii: "^"), in: block) {
            findings.append(
                MarkdownRule.footnoteMissing.finding(
                    at: location(of: words, block, source), "This refers to a footnote that is not there.",
                    remedy: "Add its text at the end: a line such as “[^1]: The words.”, with the same name in the brackets."))
        }
        return findings
    }

    /// The author's words (not code) from the bracket that opens before a sign through the sign; they can be found again in the source,
    /// where the sign alone could be another link's.
    private static func firstRun(with first: UInt8, _ second: UInt8, in block: BlockReader) -> [UInt8]? {
        let bytes = block.text.bytes
        var start = 0
        for run in block.text.runs {
            let words = bytes[start..<run.end]
            start = run.end
            guard !run.isFixed, let found = words.indices.dropLast().first(where: { words[$0] == first && words[$0 + 1] == second })
            else { continue }
            let bracket = words[..<found].lastIndex(of: UInt8(ascii: "[")) ?? found
            return Array(words[bracket...(found + 1)])
        }
        return nil
    }

    private static func location(of words: [UInt8], _ block: BlockReader, _ source: SourceMap) -> SourceLocation {
        let start = SourcePlace(line: block.node.startLine, column: block.node.startColumn)
        let place = source.find(words, from: start, throughLine: max(block.node.startLine, block.node.endLine))
        return place.map { source.location(of: $0, byteLength: words.count) } ?? source.location(ofLine: block.node.startLine)
    }
}
