import Typesetting

/// The words of one paragraph, heading or table cell in one piece, because a quotation may begin in one node and end in another.
struct BlockText {
    let block: CMarkNode
    /// Offsets at which the author's lines begin.
    private(set) var lineStarts = [0]
    /// Those of them that the author has broken on purpose, with a backslash or two spaces.
    private(set) var brokenLines: Set<Int> = []
    private(set) var bytes: [UInt8] = []
    private(set) var runs: [TextRun] = []
    /// For each run the node whose text it is; nil where there is nothing to write back.
    private var nodes: [CMarkNode?] = []

    init(_ block: CMarkNode) {
        self.block = block
        // Room for an ordinary paragraph, so that it is not moved as it grows.
        bytes.reserveCapacity(512)
        runs.reserveCapacity(16)
        nodes.reserveCapacity(16)
    }

    mutating func append(_ text: some Collection<UInt8>, isFixed: Bool, from node: CMarkNode? = nil) {
        bytes.append(contentsOf: text)
        runs.append(TextRun(end: bytes.count, isFixed: isFixed))
        nodes.append(node)
    }

    /// A line's end, which readers see as a space.
    mutating func appendLineEnd(isBroken: Bool = false) {
        append(CollectionOfOne(UInt8(ascii: " ")), isFixed: true)
        lineStarts.append(bytes.count)
        if isBroken { brokenLines.insert(bytes.count) }
    }

    /// Puts back the characters that were hidden from the parser.
    mutating func restoreVerbatim() {
        guard VerbatimCharacters.isPresent(in: bytes) else { return }
        var restored: [UInt8] = []
        var start = 0
        for index in runs.indices {
            let run = bytes[start..<runs[index].end]
            start = runs[index].end
            let characters = VerbatimCharacters.restored(run)
            if characters.count != run.count || !characters.elementsEqual(run) { nodes[index]?.setLiteral(characters) }
            restored += characters
            runs[index].end = restored.count
        }
        bytes = restored
    }

    /// The words with others put in before some of the runs, in order.
    func text(inserting words: [(run: Int, text: String)]) -> String {
        var result: [UInt8] = []
        var position = 0
        for (run, text) in words {
            let end = run == 0 ? 0 : runs[run - 1].end
            result += bytes[position..<end]
            result += text.utf8
            position = end
        }
        result += bytes[position...]
        return String(decoding: result, as: UTF8.self)
    }

    /// What the author wrote as prose, at the same offsets: code, addresses and other fixed words are blanked out, a line's end is one.
    var prose: [UInt8] {
        var prose = bytes
        var start = 0
        for run in runs {
            if run.isFixed { for index in start..<run.end { prose[index] = 0 } }
            start = run.end
        }
        for start in lineStarts.dropFirst() { prose[start - 1] = UInt8(ascii: "\n") }
        return prose
    }

    /// Sets quotation marks, dashes and dots, and writes what has changed back into the tree.
    mutating func typeset(with typesetter: Typesetter) {
        guard let result = typesetter.set(bytes, runs: runs) else { return }
        var start = (old: 0, new: 0)
        for index in runs.indices {
            let end = (old: runs[index].end, new: result.runs[index].end)
            if let node = nodes[index], bytes[start.old..<end.old] != result.bytes[start.new..<end.new] {
                node.setLiteral(result.bytes[start.new..<end.new])
            }
            start = end
        }
        bytes = result.bytes
        runs = result.runs
    }

    /// A few of the words on either side of a mark, as they are in the source, up to the next mark of its kind and to the ends of its node.
    func surroundings(of range: Range<Int>) -> (before: [UInt8], after: [UInt8]) {
        let start = runs.lazy.map(\.end).last { $0 <= range.lowerBound } ?? 0
        let end = runs.lazy.map(\.end).first { $0 >= range.upperBound } ?? bytes.count
        let mark = bytes[range.lowerBound]
        let before = bytes[max(start, range.lowerBound - 40)..<range.lowerBound]
        let after = bytes[range.upperBound..<min(end, range.upperBound + 8)]
        return (
            VerbatimCharacters.source(before[(before.lastIndex(of: mark).map { $0 + 1 } ?? before.startIndex)...]),
            VerbatimCharacters.source(after.prefix { $0 != mark })
        )
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The words of some neighbouring runs.
    func text(ofRuns range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        let start = range.lowerBound == 0 ? 0 : runs[range.lowerBound - 1].end
        return String(decoding: bytes[start..<runs[range.upperBound - 1].end], as: UTF8.self)
    }
}
