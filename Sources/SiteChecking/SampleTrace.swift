package import Diagnostics
import Parallel
import SiteModel
import Text
import Wording

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

    /// The organisation that the starter is about.
    static let organisation = "Larkholm Doors"
    private static let name = "larkholm"
    /// Kept free for examples (RFC 2606): nothing that is sent there arrives.
    private static let hostEnding = ".example"
    static let host = name + hostEnding
    /// In the middle of every number of the sample's.
    private static let exchange = "7946"

    /// Every trace in the content, one for each line and kind; files in the order given.
    ///
    /// - Parameter words: the trade's words, as `sample_words` in site.yml lists them.
    package static func all(in files: [SourceFile], words: [String]) -> [SampleTrace] {
        let wanted = WantedWords(words.map { $0.lowercased() } + [name, exchange])
        return files.filter { $0.path.hasPrefix("content/") && ($0.path.hasSuffix(".md") || $0.path.hasSuffix(".yml")) }
            .parallelMap { wanted.places(in: $0.bytes[...]).isEmpty ? [] : traces(in: $0, wanted) }
            .flatMap(\.self)
    }

    private static func traces(in file: SourceFile, _ wanted: WantedWords) -> [SampleTrace] {
        AuthorLine.all(in: file).flatMap { traces(in: $0, of: file, wanted) }
    }

    private static func traces(in line: AuthorLine, of file: SourceFile, _ wanted: WantedWords) -> [SampleTrace] {
        // A drawing may be called like a word of the trade.
        guard !line.text.hasPrefix("icon:") else { return [] }
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
            guard line[word.upperBound...].starts(with: hostEnding.utf8) else { return (.word, word) }
            let isPart: (UInt8) -> Bool = { WantedWords.isPart($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@") }
            let start = line[..<word.lowerBound].lastIndex { !isPart($0) }.map { $0 + 1 } ?? line.startIndex
            return (.address, start..<word.upperBound + hostEnding.utf8.count)
        }
        if bytes.elementsEqual(exchange.utf8) {
            let number = number(around: word, in: line)
            return isNumber(String(decoding: line[number], as: UTF8.self)) ? (.number, number) : (nil, word)
        }
        return (.word, word)
    }

    /// Digits and what people write between them, without the spaces around.
    private static func number(around word: Range<Int>, in line: ArraySlice<UInt8>) -> Range<Int> {
        let isDial: (UInt8) -> Bool = { $0.isASCIIDigit || " +()-/".utf8.contains($0) }
        let before = line[..<word.lowerBound].reversed().prefix(while: isDial).reversed().drop { $0 == UInt8(ascii: " ") }
        let after = line[word.upperBound...].prefix(while: isDial)
        let end = after.lastIndex(where: \.isASCIIDigit).map { $0 + 1 } ?? word.upperBound
        return word.lowerBound - before.count..<end
    }

    /// 020 7946 0000 to 0999 are kept free for drama by the British regulator, whatever spaces are between the digits.
    static func isNumber(_ text: String) -> Bool {
        let digits = text.filter(\.isNumber)
        return digits.hasPrefix("442079460") || digits.hasPrefix("02079460")
    }
}

extension Settings {
    /// Whether this is the sample itself, which has every right to its words and addresses.
    var isSample: Bool { organisation == SampleTrace.organisation }
}

/// One finding for many traces, because a list of them would hide the rest.
extension [SampleTrace] {
    /// "3 lines of 2 files".
    var amount: Phrase {
        let files = Set(map(\.location.path)).count
        if count == 1 { return "one line" }
        return files == 1 ? "\(count) lines of one file" : "\(count) lines of \(files) files"
    }

    /// The settings are where most people begin.
    var foremost: SampleTrace? {
        first { $0.location.path == "content/site.yml" } ?? first
    }
}
