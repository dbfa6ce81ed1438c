/// An address that is safe to write into `href` or `src`: a relative path inside the site, a fragment, or a checked outside address.
/// A `javascript:` or `data:` address cannot be made.
package struct Href: Sendable, Hashable {
    package let value: String

    private init(_ value: String) {
        self.value = value
    }

    /// A place on the same page; percent-encoding is the caller's, anchors are plain letters, digits and hyphens.
    package static func fragment(_ id: String) -> Href {
        Href("#" + id)
    }

    /// A path from this page to another file of the site, such as `../guidelines/pause.html`.
    /// Each part is percent-encoded where needed; a first part with a colon is written behind `./`, so that it cannot pass for a scheme.
    package static func relative(_ path: String, fragment: String? = nil) -> Href {
        var encoded = ""
        for byte in path.utf8 {
            if isPlain(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "%" + hex(byte >> 4) + hex(byte & 15)
            }
        }
        let first = encoded.prefix { $0 != "/" }
        if first.contains(":") || encoded.hasPrefix("/") { encoded = "./" + encoded.drop { $0 == "/" } }
        return Href(encoded + (fragment.map { "#" + $0 } ?? ""))
    }

    /// An address outside the site: http, https, mailto or tel; nil for anything else, for spaces and for control characters.
    package static func outside(_ address: String) -> Href? {
        guard let colon = address.firstIndex(of: ":") else { return nil }
        let scheme = address[..<colon].lowercased()
        guard ["http", "https", "mailto", "tel"].contains(scheme) else { return nil }
        guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
        let rest = address[address.index(after: colon)...]
        if scheme.hasPrefix("http") {
            guard rest.hasPrefix("//"), rest.dropFirst(2).first.map({ $0 != "/" }) == true else { return nil }
        }
        return rest.isEmpty ? nil : Href(address)
    }

    /// `tel:` from a phone number as people write it: digits and a leading plus are kept.
    package static func phone(_ number: String) -> Href {
        Href("tel:" + number.filter { $0.isASCII && ($0.isNumber || $0 == "+") })
    }

    /// `mailto:` with an optional subject and body, percent-encoded with CRLF line ends as RFC 6068 asks.
    package static func mail(to address: String, subject: String? = nil, body: String? = nil) -> Href {
        var query: [String] = []
        if let subject { query.append("subject=" + percentEncoded(subject)) }
        if let body { query.append("body=" + percentEncoded(body.replacing("\n", with: "\r\n"))) }
        return Href("mailto:" + percentEncoded(address, keeping: "@") + (query.isEmpty ? "" : "?" + query.joined(separator: "&")))
    }

    /// Text for a query value: everything but letters, digits and `-._~` is encoded.
    package static func percentEncoded(_ text: String, keeping kept: String = "") -> String {
        var result = ""
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            if isUnreserved(byte) || (byte < 0x80 && kept.unicodeScalars.contains(scalar)) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "%" + hex(byte >> 4) + hex(byte & 15)
            }
        }
        return result
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "-._~".utf8.contains(byte)
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        isUnreserved(byte) || "/:@!$&'()*+,;=".utf8.contains(byte)
    }

    private static func hex(_ nibble: UInt8) -> String {
        String(nibble, radix: 16, uppercase: true)
    }
}
