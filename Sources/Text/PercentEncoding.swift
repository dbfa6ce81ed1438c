/// Percent-encoding (RFC 3986) for the parts of an address, byte by byte.
package enum PercentEncoding {
    /// Slashes and what else a path may hold stay; `?` and `#` belong to the file's name and are encoded.
    package static func path(_ text: String) -> String {
        encode(text) { byte in
            switch byte {
            case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "="): true
            // & ' ( ) * + ,
            case UInt8(ascii: "&")...UInt8(ascii: ","), UInt8(ascii: ";"): true
            default: isUnreserved(byte)
            }
        }
    }

    /// One part of a path: slashes are encoded as well, and so is all that could mean something in an address.
    package static func segment(_ text: String) -> String {
        encode(text, keeping: isUnreserved)
    }

    /// Only what would break the address: letters of every script and what is encoded already stay.
    package static func fragment(_ text: String) -> String {
        encode(text) { byte in
            switch byte {
            case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "\\"): false
            case UInt8(ascii: "^"), UInt8(ascii: "{")...UInt8(ascii: "}"): false
            default: true
            }
        }
    }

    /// Only what is not ASCII.
    package static func ascii(_ text: String) -> String { encode(text) { $0 < 0x80 } }

    /// Everything but letters, digits and `-._~` is encoded, and a line ends with CRLF as in mails.
    package static func query(_ text: String) -> String {
        encode(text, endsLinesAsMail: true, keeping: isUnreserved)
    }

    /// The address of a mailbox: as ``segment(_:)``, but `@` stays.
    package static func mailbox(_ text: String) -> String {
        encode(text) { isUnreserved($0) || $0 == UInt8(ascii: "@") }
    }

    /// nil where a `%` begins no escape, where a NUL is encoded, and for bytes that are not UTF-8.
    package static func decoded(_ bytes: some Collection<UInt8>) -> String? {
        let bytes = Array(bytes)
        guard bytes.contains(UInt8(ascii: "%")) else { return String(validating: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "%") else {
                result.append(bytes[index])
                index += 1
                continue
            }
            guard index + 2 < bytes.count, let high = bytes[index + 1].hexadecimalValue, let low = bytes[index + 2].hexadecimalValue,
                high + low > 0
            else { return nil }
            result.append(high << 4 | low)
            index += 3
        }
        return String(validating: result, as: UTF8.self)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: byte.isASCIIAlphanumeric
        }
    }

    // So that what is kept is asked in place, not by a call for each byte.
    @inline(__always)
    private static func encode(_ text: String, endsLinesAsMail: Bool = false, keeping isKept: (UInt8) -> Bool) -> String {
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
                    put(UInt8(hexadecimalDigit: byte >> 4))
                    put(UInt8(hexadecimalDigit: byte & 15))
                }
                return place
            }
        }
    }
}
