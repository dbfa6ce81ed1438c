/// Percent-encoding for the parts of an address, byte by byte.
enum PercentEncoding {
    /// Slashes and what else a path may hold stay; `?` and `#` belong to the file's name and are encoded.
    static func path(_ text: String) -> String {
        encode(text) { byte in
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "="): true
            // & ' ( ) * + ,
            case UInt8(ascii: "&")...UInt8(ascii: ","), UInt8(ascii: ";"): true
            default: isUnreserved(byte)
            }
        }
    }

    /// Only what would break the address: letters of every script and what is encoded already stay.
    static func fragment(_ text: String) -> String {
        encode(text) { byte in
            switch byte {
            case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "\\"): false
            case UInt8(ascii: "^"), UInt8(ascii: "{")...UInt8(ascii: "}"): false
            default: true
            }
        }
    }

    /// Everything but letters, digits and `-._~` is encoded, and a line ends with CRLF as in mails.
    static func query(_ text: String) -> String {
        encode(text, endsLinesAsMail: true, keeping: isUnreserved)
    }

    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }

    static func encode(_ text: String, endsLinesAsMail: Bool = false, keeping isKept: (UInt8) -> Bool) -> String {
        var text = text
        if text.withUTF8({ $0.allSatisfy(isKept) }) { return text }
        var encoded: [UInt8] = []
        encoded.reserveCapacity(2 * text.utf8.count)
        for byte in text.utf8 {
            if isKept(byte) {
                encoded.append(byte)
                continue
            }
            if endsLinesAsMail, byte == UInt8(ascii: "\r") { continue }
            if endsLinesAsMail, byte == UInt8(ascii: "\n") { encoded.append(contentsOf: "%0D".utf8) }
            encoded.append(UInt8(ascii: "%"))
            encoded.append(hexDigit(byte >> 4))
            encoded.append(hexDigit(byte & 15))
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static func hexDigit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
    }
}
