import Text
import Typesetting

/// References of Pandoc and Quarto, which they make into words from a list of sources or from the headings of all chapters.
enum CitationMarks {
    private static let longest = 200
    private static let crossReferences = ["sec-", "fig-", "tbl-", "eq-", "lst-"]

    /// `[@meyer2023]`, `[see @meyer2023, p. 4; @schulz2024]`.
    static func citation(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let inner = prose[(index + 1)...].prefix(longest).prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") && $0 != 0 }
        guard inner.endIndex < prose.count, prose[inner.endIndex] == UInt8(ascii: "]"),
            let mark = inner.firstIndex(of: UInt8(ascii: "@")), inner[..<mark].last.map({ " -".utf8.contains($0) }) ?? true
        else { return nil }
        let key = inner[(mark + 1)...].prefix { $0.isASCIIAlphanumeric || "_-:.".utf8.contains($0) }
        guard key.first?.isASCIILetter == true,
            key.contains(where: \.isASCIIDigit) || key.contains(UInt8(ascii: "_")) || mark == inner.startIndex
        else { return nil }
        return index..<(inner.endIndex + 1)
    }

    /// `@sec-scope`, `@fig-desk`.
    static func crossReference(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        guard !Neighbour(before: prose[..<index]).isWord,
            let kind = crossReferences.first(where: { prose[(index + 1)...].starts(with: $0.utf8) })
        else { return nil }
        let start = index + 1 + kind.utf8.count
        let name = prose[start...].prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return name.isEmpty ? nil : index..<name.endIndex
    }
}
