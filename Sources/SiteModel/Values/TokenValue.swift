/// The value of a design token, such as `#0f6236` or `clamp(1rem, 2vw, 2rem)`: it ends up inside a stylesheet, so it may not end the
/// declaration it stands in, nor load anything.
package enum TokenValue {
    package static func isSafe(_ text: String) -> Bool {
        guard !text.isEmpty, !text.utf8.contains(where: isForbidden) else { return false }
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "*") }) else { return true }
        let small = text.lowercased()
        return !small.contains("url(") && !small.contains("image(") && !small.contains("image-set(") && !small.contains("/*")
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
        case UInt8(ascii: "\\"), UInt8(ascii: "@"): true
        default: false
        }
    }
}
