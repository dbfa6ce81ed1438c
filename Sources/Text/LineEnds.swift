/// Where a line ends: at a line feed, with or without a carriage return before it, and at a carriage return alone, as editors show it.
/// YAML's parser also ends lines at three characters that editors show as part of one, and would count other lines than they.
package enum LineEnds {
    /// The same text with the line ends that every part of the program knows. Columns stay as they are.
    package static func withoutLoneReturns(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x0D) else { return bytes }
        var bytes = bytes
        for index in bytes.indices where bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A) {
            bytes[index] = 0x0A
        }
        return bytes
    }

    /// U+0085, U+2028 and U+2029, each with the private-use character that replaces it while YAML is parsed.
    private static let covers: [(Unicode.Scalar, Unicode.Scalar)] = [
        ("\u{85}", "\u{F8E0}"), ("\u{2028}", "\u{F8E1}"), ("\u{2029}", "\u{F8E2}"),
    ]

    package static func covered(_ text: String) -> String {
        exchanged(text) { scalar in covers.first { $0.0 == scalar }?.1 }
    }

    package static func uncovered(_ text: String) -> String {
        exchanged(text) { scalar in covers.first { $0.1 == scalar }?.0 }
    }

    private static func exchanged(_ text: String, _ other: (Unicode.Scalar) -> Unicode.Scalar?) -> String {
        guard text.unicodeScalars.contains(where: { other($0) != nil }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(other(scalar) ?? scalar) }
        return String(result)
    }
}
