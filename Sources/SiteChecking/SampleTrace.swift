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
    private static let name = "larkholm"
    /// The ending is kept free for examples (RFC 2606): nothing that is sent there arrives.
    package static let host = "larkholm.example"
    private static let hostEnding = Array(".example".utf8)
    /// In the middle of every number of the sample's.
    private static let exchange = "7946"

    /// Every trace in the content, one for each line and kind; files in the order given.
    ///
    /// - Parameter words: the trade's words, as `sample_words` in site.yml lists them.
    package static func all(in files: [SourceFile], words: [String]) -> [SampleTrace] {
        let wanted = WantedWords(words.map { $0.lowercased() } + [name, exchange])
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
        if bytes.elementsEqual(name.utf8, by: { $0 | 0x20 == $1 }) {
            guard line[word.upperBound...].starts(with: hostEnding) else { return (.word, word) }
            let isPart: (UInt8) -> Bool = { WantedWords.isPart($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@") }
            let start = line[..<word.lowerBound].lastIndex { !isPart($0) }.map { $0 + 1 } ?? line.startIndex
            return (.address, start..<word.upperBound + hostEnding.count)
        }
        if bytes.elementsEqual(exchange.utf8) {
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
