/// The value of a design token, such as `#0f6236` or `clamp(1rem, 2vw, 2rem)`. It is written into stylesheets, so it may neither end the
/// declaration it is in, nor open something that is not closed, nor load anything.
package enum TokenValue {
    package static func isSafe(_ text: String) -> Bool {
        guard !text.isEmpty, !text.utf8.contains(where: isForbidden), isBalanced(text) else { return false }
        let small = text.lowercased()
        return !["url(", "src(", "image(", "image-set(", "element(", "/*", "*/"].contains { small.contains($0) }
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7f, UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
        case UInt8(ascii: "\\"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "`"): true
        default: false
        }
    }

    /// Whether every bracket and quotation mark is closed: one left open would swallow the rest of the stylesheet.
    private static func isBalanced(_ text: String) -> Bool {
        var open: [UInt8] = []
        var quote: UInt8?
        for byte in text.utf8 {
            if let mark = quote {
                if byte == mark { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
            case UInt8(ascii: "("): open.append(UInt8(ascii: ")"))
            case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
            case UInt8(ascii: ")"), UInt8(ascii: "]"): if open.popLast() != byte { return false }
            default: break
            }
        }
        return open.isEmpty && quote == nil
    }
}
