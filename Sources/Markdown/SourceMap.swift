internal import Diagnostics
import Text

/// A place in a document's text as cmark counts: lines and bytes from 1.
struct SourcePlace: Equatable {
    var line: Int
    var column: Int
}

/// The lines of a document's text, to say where something is in the author's file.
struct SourceMap {
    let provenance: MarkdownProvenance
    let bytes: [UInt8]
    /// Offset of each line's first byte.
    private let lineStarts: [Int]
    /// Whether `[!` and `[^` occur: most documents have no callout and no footnote, and need not be searched for them.
    let mayHaveCallouts: Bool
    let mayHaveFootnotes: Bool
    let isASCII: Bool
    /// Whether a line begins with a star that is one of a remark, as in `*plus postage`, or with an escaped one. It is asked only about marks
    /// beside two stars, and always false without them.
    private(set) var hasRemark = false
    /// Digits that follow a letter. Most documents have none, and no note that became part of a word.
    let digitsAfterLetters: Int
    /// In a longer line that is not ASCII, columns are not counted: counting from its start for each of its links takes too long.
    private static let longLine = 4096

    init(_ text: String, provenance: MarkdownProvenance) {
        self.provenance = provenance
        bytes = Array(text.utf8)
        var starts = [0]
        var signs = (callout: false, footnote: false)
        var allBits: UInt8 = 0
        var digits = 0
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices {
                allBits |= bytes[index]
                switch bytes[index] {
                case 0x0A: starts.append(index + 1)
                // A carriage return alone ends a line too.
                case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A: starts.append(index + 1)
                case UInt8(ascii: "!") where index > 0 && bytes[index - 1] == UInt8(ascii: "["): signs.callout = true
                case UInt8(ascii: "^") where index > 0 && bytes[index - 1] == UInt8(ascii: "["): signs.footnote = true
                case UInt8(ascii: "0")...UInt8(ascii: "9") where index > 0 && (bytes[index - 1].isASCIILetter || bytes[index - 1] >= 0x80):
                    digits += 1
                default: break
                }
            }
        }
        digitsAfterLetters = digits
        lineStarts = starts
        mayHaveCallouts = signs.callout
        mayHaveFootnotes = signs.footnote
        isASCII = allBits < 0x80
        if bytes[...].firstRange(ofText: "**") != nil { hasRemark = SourceMap.hasRemark(self) }
    }

    var lineCount: Int { lineStarts.count }

    func line(_ number: Int) -> ArraySlice<UInt8> {
        guard number >= 1, number <= lineStarts.count else { return [] }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[start..<end]
    }

    private static func hasRemark(_ source: SourceMap) -> Bool {
        let star = UInt8(ascii: "*")
        return (1...source.lineCount).contains { number in
            let words = source.line(number).dropFirst(source.contentColumn(ofLine: number) - 1)
            if words.starts(with: "\\*".utf8) { return true }
            let rest = words.drop { $0 == star }
            return words.first == star && rest.first.map { !$0.isASCIISpace } == true && !rest.contains(star)
        }
    }

    /// Column of the first byte after indentation and quotation markers: where a paragraph's further line begins for cmark.
    func contentColumn(ofLine number: Int) -> Int {
        let line = line(number)
        let first = line.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: ">") } ?? line.endIndex
        return first - line.startIndex + 1
    }

    func holds(_ literal: some Collection<UInt8>, at place: SourcePlace) -> Bool {
        guard place.line >= 1, place.line <= lineStarts.count, place.column >= 1 else { return false }
        let start = lineStarts[place.line - 1] + place.column - 1
        return start <= bytes.count && bytes[start...].starts(with: literal)
    }

    /// The first occurrence of one line's text from a place on, up to the end of a line.
    func find(_ literal: [UInt8], from place: SourcePlace, throughLine lastLine: Int) -> SourcePlace? {
        guard let first = literal.first, place.line >= 1, place.line <= lastLine else { return nil }
        for number in place.line...lastLine {
            let line = line(number)
            var index = line.startIndex + (number == place.line ? max(0, place.column - 1) : 0)
            while index < line.endIndex, let candidate = line[index...].firstIndex(of: first) {
                if line[candidate...].starts(with: literal) {
                    return SourcePlace(line: number, column: candidate - line.startIndex + 1)
                }
                index = candidate + 1
            }
        }
        return nil
    }

    /// The place in the author's file, with columns as an editor counts them; `byteLength` bytes of the line are underlined.
    func location(of place: SourcePlace, byteLength: Int = 1) -> SourceLocation {
        let line = line(place.line)
        let start = min(line.startIndex + max(0, place.column - 1), line.endIndex)
        let end = min(start + max(1, byteLength), line.endIndex)
        let number = provenance.fileLine(of: place.line)
        guard isASCII || line.count <= SourceMap.longLine else { return SourceLocation(path: provenance.path, line: number) }
        return SourceLocation(
            path: provenance.path, line: number, column: provenance.column + characters(in: line[..<start]),
            length: characters(in: line[start..<end]))
    }

    /// One character, by its offset in the text.
    func location(ofOffset offset: Int) -> SourceLocation {
        let line = (lineStarts.firstIndex { $0 > offset } ?? lineStarts.count)
        return location(of: SourcePlace(line: line, column: offset - lineStarts[line - 1] + 1))
    }

    /// The whole line, without its indentation.
    func location(ofLine number: Int) -> SourceLocation {
        let content = line(number)
        return location(of: SourcePlace(line: number, column: contentColumn(ofLine: number)), byteLength: content.count)
    }

    private func characters(in bytes: ArraySlice<UInt8>) -> Int {
        isASCII || bytes.allSatisfy { $0 < 0x80 } ? bytes.count : String(decoding: bytes, as: UTF8.self).count
    }
}
