package import Diagnostics

/// A line that still speaks of the invented organisation for which the starter texts were written: its address, a number of its
/// telephones, its name, or a word of its trade.
package struct SampleTrace: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case address, number, word
    }

    package let kind: Kind
    package let location: SourceLocation
    package let found: String
    /// The line without the spaces around it.
    package let line: String

    /// The organisation that the starter is about. A site in its name has every right to its addresses.
    package static let organisation = "Larkholm Doors"
    private static let name = Array("larkholm".utf8)
    /// The ending is kept free for examples (RFC 2606): nothing that is sent there arrives.
    package static let host = "larkholm.example"
    private static let hostEnding = Array(".example".utf8)

    /// Every trace in the content, one for each line and kind; files in the order given.
    ///
    /// - Parameter words: the trade's words, as `sample_words` in site.yml lists them.
    package static func all(in files: [SourceFile], words: [String]) -> [SampleTrace] {
        let wanted = WantedWords(words.map { $0.lowercased() } + ["larkholm", "7946"])
        return files.filter { $0.path.hasPrefix("content/") && ($0.path.hasSuffix(".md") || $0.path.hasSuffix(".yml")) }
            .flatMap { file in OwnLines(file).flatMap { traces(in: $0, of: file, wanted) } }
    }

    private static func traces(in line: OwnLines.Line, of file: SourceFile, _ wanted: WantedWords) -> [SampleTrace] {
        var traces: [SampleTrace] = []
        for word in wanted.places(in: line.bytes) {
            let (kind, range) = meaning(of: word, in: line.bytes)
            guard let kind, !traces.contains(where: { $0.kind == kind }) else { continue }
            let found = String(decoding: line.bytes[range], as: UTF8.self)
            let column = String(decoding: line.bytes[..<range.lowerBound], as: UTF8.self).count + 1
            traces.append(
                SampleTrace(
                    kind: kind,
                    location: SourceLocation(path: file.path, line: line.number, column: column, length: found.count),
                    found: found, line: line.text))
        }
        return traces
    }

    private static func meaning(of word: Range<Int>, in line: ArraySlice<UInt8>) -> (Kind?, Range<Int>) {
        let bytes = line[word]
        if bytes.elementsEqual(name, by: { $0 | 0x20 == $1 }) {
            guard line[word.upperBound...].starts(with: hostEnding) else { return (.word, word) }
            let isPart: (UInt8) -> Bool = { WantedWords.isPart($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@") }
            let start = line[..<word.lowerBound].lastIndex { !isPart($0) }.map { $0 + 1 } ?? line.startIndex
            return (.address, start..<word.upperBound + hostEnding.count)
        }
        if bytes.elementsEqual("7946".utf8) {
            let end = line[word.upperBound...].firstIndex { !isDial($0) } ?? line.endIndex
            let start = line[..<word.lowerBound].lastIndex { !isDial($0) }.map { $0 + 1 } ?? line.startIndex
            return isNumber(String(decoding: line[start..<end], as: UTF8.self)) ? (.number, start..<end) : (nil, word)
        }
        return (.word, word)
    }

    /// "3 lines of one file", for findings that stand for many.
    static func amount(of traces: [SampleTrace]) -> String {
        let files = Set(traces.map(\.location.path)).count
        let lines = traces.count == 1 ? "one line" : "\(traces.count) lines"
        return files == 1 ? (traces.count == 1 ? lines : "\(lines) of one file") : "\(lines) of \(files) files"
    }

    private static func isDial(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || " +()-/".utf8.contains(byte)
    }

    /// 020 7946 0000 to 0999 are kept free for drama by the British regulator, whatever spaces stand between the digits.
    static func isNumber(_ text: String) -> Bool {
        let digits = text.filter(\.isNumber)
        return digits.hasPrefix("442079460") || digits.hasPrefix("02079460")
    }
}

/// The lines of a file in which an author's words stand: not comments, and not the list of the sample's words itself.
private struct OwnLines: Sequence {
    struct Line {
        let number: Int
        let bytes: ArraySlice<UInt8>

        var text: String { String(decoding: bytes, as: UTF8.self).trimmed }
    }

    private let lines: [Line]

    init(_ file: SourceFile) {
        var lines: [Line] = []
        var isYAML = file.path.hasSuffix(".yml")
        var isWordList = false
        for (index, bytes) in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if bytes.starts(with: "---".utf8) { isYAML = index == 0 }
            let first = bytes.first { $0 != UInt8(ascii: " ") }
            if isYAML, first == UInt8(ascii: "#") { continue }
            if bytes.starts(with: "sample_words:".utf8) {
                isWordList = true
            } else if let start = bytes.first, ![UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "]")].contains(start) {
                isWordList = false
            }
            if !isWordList { lines.append(Line(number: index + 1, bytes: bytes)) }
        }
        self.lines = lines
    }

    func makeIterator() -> IndexingIterator<[Line]> {
        lines.makeIterator()
    }
}

/// Finds whole words, whatever their case, in bytes: texts are long and traces few.
private struct WantedWords {
    private let words: Set<String>
    private let lengths: Set<Int>
    private let beginnings: Set<UInt8>

    init(_ words: [String]) {
        self.words = Set(words)
        lengths = Set(words.map(\.utf8.count))
        beginnings = Set(words.compactMap(\.utf8.first))
    }

    /// Hyphens and underscores belong to a word: `praise-door` is the name of a file, not a word about doors.
    static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: byte >= 0x80
        }
    }

    func places(in line: ArraySlice<UInt8>) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var start = line.startIndex
        while start < line.endIndex {
            // Quotation marks and dashes begin with this byte; letters of our languages do not.
            if line[start] == 0xE2 {
                start += 3
                continue
            }
            guard Self.isPart(line[start]) else {
                start += 1
                continue
            }
            let end = line[start...].firstIndex { !Self.isPart($0) || $0 == 0xE2 } ?? line.endIndex
            if lengths.contains(end - start), beginnings.contains(lowercased(line[start])),
                words.contains(String(decoding: line[start..<end], as: UTF8.self).lowercased())
            {
                places.append(start..<end)
            }
            start = end
        }
        return places
    }

    private func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
