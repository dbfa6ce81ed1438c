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

    // So that what is kept is asked in place, not by a call for each byte.
    @inline(__always)
    static func encode(_ text: String, endsLinesAsMail: Bool = false, keeping isKept: (UInt8) -> Bool) -> String {
        var text = text
        return text.withUTF8 { bytes in
            let kept = bytes.count(where: isKept)
            if kept == bytes.count { return String(decoding: bytes, as: UTF8.self) }
            // Three bytes for one, and as many again where a line end becomes two.
            return String(unsafeUninitializedCapacity: kept + 6 * (bytes.count - kept)) { memory in
                var place = 0
                func put(_ byte: UInt8) {
                    memory[place] = byte
                    place += 1
                }
                for byte in bytes {
                    if isKept(byte) {
                        put(byte)
                        continue
                    }
                    if endsLinesAsMail, byte == UInt8(ascii: "\r") { continue }
                    if endsLinesAsMail, byte == UInt8(ascii: "\n") { for byte in "%0D".utf8 { put(byte) } }
                    put(UInt8(ascii: "%"))
                    put(hexDigit(byte >> 4))
                    put(hexDigit(byte & 15))
                }
                return place
            }
        }
    }

    private static func hexDigit(_ nibble: UInt8) -> UInt8 {
        nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
    }
}
