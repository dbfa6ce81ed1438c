@_spi(_Unicode) import Swift
import Text

/// What a text says, whatever it looks like: the sum of its words and marks without typography. Curly and straight quotation marks, kinds
/// of dashes and spaces, line ends, emphasis and invisible characters make no difference; a word, a number, a comma do.
///
/// Approvals and releases name texts by it.
package struct Meaning: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The first 16 hexadecimal digits of the SHA-256 of ``plain(_:)``.
    package let description: String

    package init(of text: String) {
        description = String(SHA256(of: Array(Self.plain(text).utf8)).description.prefix(16))
    }

    /// nil unless these are 16 hexadecimal digits.
    package init?(_ text: String) {
        guard text.utf8.count == 16, text.utf8.allSatisfy({ $0.isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0) })
        else { return nil }
        description = text
    }

    package static func < (a: Meaning, b: Meaning) -> Bool { a.description < b.description }

    /// The words of a text, for comparing what two of them say.
    package static func words(of text: String) -> [String] {
        plain(text).split(separator: " ").map(String.init)
    }

    /// The text as it is summed: one kind of each mark, one space between words.
    package static func plain(_ text: String) -> String {
        var plain = PlainText(of: Array(text._nfc))
        while plain.takeNext() {}
        return plain.text
    }
}

/// A text that loses its typography as it is written.
private struct PlainText {
    private let source: [Unicode.Scalar]
    private var position = 0
    private var scalars = String.UnicodeScalarView()
    private var hasSpace = false

    init(of source: [Unicode.Scalar]) { self.source = source }

    var text: String { String(scalars) }

    /// False at the end.
    mutating func takeNext() -> Bool {
        guard position < source.count else { return false }
        let scalar = source[position]
        position += 1
        let next = position < source.count ? source[position] : nil
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE0E, 0xFE0F: break
        case 0x22, 0x201C...0x201F, 0xAB, 0xBB, 0x2033: write("\"")
        case 0x27, 0x2018...0x201B, 0x2032, 0x2039, 0x203A:
            // Between two letters it is an apostrophe; anywhere else it quotes, or could.
            write(!hasSpace && isWord(scalars.last) && isWord(next) ? "'" : "\"")
        case 0x2D, 0x2010...0x2013, 0x2212: takeDash()
        case 0x2014, 0x2015: writeLongDash()
        case 0x2026: for _ in 0..<3 { write(".") }
        default: take(scalar, before: next)
        }
        return true
    }

    private mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
        guard scalar.properties.isWhitespace else { return write(scalar) }
        // A no-break space inside a guillemet, or before a mark, is how French is set.
        let isNoBreak = scalar.value == 0xA0 || scalar.value == 0x202F
        if isNoBreak, position > 1 && source[position - 2] == "\u{AB}" || isMark(next) { return }
        hasSpace = true
    }

    /// A single one as it is; two or three are a long dash. From number to number there are no spaces around it.
    private mutating func takeDash() {
        let start = position
        while position < source.count, source[position] == "-" { position += 1 }
        if position > start { return writeLongDash() }
        if isDigit(scalars.last), isDigit(nextWord) {
            hasSpace = false
            write("-")
            while position < source.count, source[position].properties.isWhitespace { position += 1 }
        } else {
            write("-")
        }
    }

    /// It is between spaces, whether they are written or not.
    private mutating func writeLongDash() {
        hasSpace = true
        write("-")
        hasSpace = true
    }

    private var nextWord: Unicode.Scalar? { source[position...].first { !$0.properties.isWhitespace } }

    private mutating func write(_ scalar: Unicode.Scalar) {
        if hasSpace, !scalars.isEmpty { scalars.append(" ") }
        hasSpace = false
        scalars.append(scalar)
    }

    private func isWord(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { $0.properties.isAlphabetic || isDigit($0) } ?? false
    }

    private func isDigit(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { ("0"..."9").contains($0) } ?? false }

    private func isMark(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { "!?:;%\u{BB}\u{203A}".unicodeScalars.contains($0) } ?? false }
}
