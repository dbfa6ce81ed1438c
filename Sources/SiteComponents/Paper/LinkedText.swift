package import Hypertext
import Text

/// A plain text in which every mail address can be followed, as in a PDF that is read on a screen.
package struct LinkedText {
    private var parts: [HTML] = []

    package static func html(_ text: String) -> HTML {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return HTML(text) }
        let linked = LinkedText(Array(text.utf8))
        return HTML { for part in linked.parts { part } }
    }

    private init(_ bytes: [UInt8]) {
        var shown = 0
        var search = 0
        while let at = bytes[search...].firstIndex(of: UInt8(ascii: "@")) {
            search = at + 1
            guard let address = Self.address(around: at, in: bytes), address.lowerBound >= shown else { continue }
            let mail = String(decoding: bytes[address], as: UTF8.self)
            parts.append(HTML(String(decoding: bytes[shown..<address.lowerBound], as: UTF8.self)))
            parts.append(a(.href(.mail(to: mail))) { mail })
            shown = address.upperBound
            search = shown
        }
        parts.append(HTML(String(decoding: bytes[shown...], as: UTF8.self)))
    }

    /// nil where the `@` is a handle's, or where an umlaut before it makes the start unsure.
    private static func address(around at: Int, in bytes: [UInt8]) -> Range<Int>? {
        var start = at
        while start > 0, bytes[start - 1].isASCIIAlphanumeric || "._%+-".utf8.contains(bytes[start - 1]) { start -= 1 }
        var end = at + 1
        while end < bytes.count, bytes[end].isASCIIAlphanumeric || bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: "-") {
            end += 1
        }
        while end > at, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
        guard start < at, end > at, bytes[at..<end].contains(UInt8(ascii: ".")), bytes[at + 1] != UInt8(ascii: ".") else { return nil }
        if start > 0, bytes[start - 1] >= 0x80, !isTypographicMark(before: start, in: bytes) { return nil }
        return start..<end
    }

    /// „ “ ‚ – and the like, which are three bytes from U+2010 on; a no-break space is two.
    private static func isTypographicMark(before start: Int, in bytes: [UInt8]) -> Bool {
        bytes[..<start].ends(with: [0xC2, 0xA0]) || bytes[..<start].ends(with: [0xC2, 0xAB])
            || (start >= 3 && bytes[start - 3] == 0xE2 && bytes[start - 2] == 0x80)
    }
}
