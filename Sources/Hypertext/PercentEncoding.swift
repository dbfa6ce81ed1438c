/// Percent-encoding for the parts of an address, byte by byte.
enum PercentEncoding {
    /// Slashes and what else a path may hold stay; `?` and `#` belong to the file's name and are encoded.
    static func path(_ text: String) -> String {
        encode(text) { isUnreserved($0) || "/:@!$&'()*+,;=".utf8.contains($0) }
    }

    /// Only what would break the address: letters of every script and what is encoded already stay.
    static func fragment(_ text: String) -> String {
        encode(text) { $0 > 0x20 && $0 != 0x7F && !"\"<>`\\^{|}".utf8.contains($0) }
    }

    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-._~".utf8.contains(byte)
        }
    }

    static func encode(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
        if text.utf8.allSatisfy(isKept) { return text }
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            if isKept(byte) {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static func hexDigit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
    }
}
