import Text

/// An address that is safe to write into `href` or `src`: a relative path inside the site, a fragment, or a checked outside address.
/// A `javascript:` or `data:` address cannot be made.
package struct Href: Sendable, Hashable {
    package let value: String

    private init(_ value: String) {
        self.value = value
    }

    /// A place on the same page, by its id.
    package static func fragment(_ id: String) -> Href {
        Href("#" + PercentEncoding.fragment(id))
    }

    /// A path from this page to another file of the site, such as `../guidelines/pause.html`.
    /// Each part is percent-encoded where needed; a first part with a colon is written behind `./`, so that it cannot pass for a scheme,
    /// and slashes at the start are dropped, so that it cannot pass for another host.
    package static func relative(_ path: String, fragment: String? = nil) -> Href {
        var encoded = PercentEncoding.path(path)
        let first = encoded.utf8.prefix { $0 != UInt8(ascii: "/") }
        if encoded.utf8.first == UInt8(ascii: "/") || first.contains(UInt8(ascii: ":")) { encoded = "./" + encoded.drop { $0 == "/" } }
        guard let fragment else { return Href(encoded) }
        return Href(encoded + "#" + PercentEncoding.fragment(fragment))
    }

    /// An address outside the site: http, https, mailto or tel; nil for anything else, for spaces, and for characters that cannot be seen.
    package static func outside(_ address: String) -> Href? {
        let utf8 = address.utf8
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), !hasHidden(address) else { return nil }
        let rest = utf8[utf8.index(after: colon)...]
        switch address[..<colon].lowercased() {
        case "http", "https":
            // A browser reads a backslash as a slash, so that the host would not be the one that is read.
            guard rest.starts(with: "//".utf8), !rest.contains(UInt8(ascii: "\\")), let host = rest.dropFirst(2).first,
                !"/?#:@".utf8.contains(host)
            else { return nil }
        case "mailto", "tel":
            guard !rest.isEmpty else { return nil }
        default: return nil
        }
        return Href(address)
    }

    /// `tel:` from a phone number as people write it: digits and a leading plus are kept. The `(0)` of `+49 (0)30` is not dialled.
    package static func phone(_ number: String) -> Href {
        let isInternational = number.utf8.first { $0.isASCIIDigit || $0 == UInt8(ascii: "+") } == UInt8(ascii: "+")
        let parts = isInternational && number.utf8.contains(UInt8(ascii: "(")) ? number.split(separator: "(0)") : [number[...]]
        let digits = parts.flatMap { $0.utf8.filter(\.isASCIIDigit) }
        return Href("tel:" + (isInternational ? "+" : "") + String(decoding: digits, as: UTF8.self))
    }

    /// `mailto:` with an optional subject and body, percent-encoded with CRLF line ends as RFC 6068 asks.
    package static func mail(to address: String, subject: String? = nil, body: String? = nil) -> Href {
        var mail = "mailto:" + PercentEncoding.mailbox(address)
        if let subject { mail += "?subject=" + PercentEncoding.query(subject) }
        if let body { mail += (subject == nil ? "?" : "&") + "body=" + PercentEncoding.query(body) }
        return Href(mail)
    }

    /// Spaces and controls, and the marks that turn the direction of writing: with them an address does not read as it leads.
    private static func hasHidden(_ address: String) -> Bool {
        // Most addresses are plain, and bytes are read much faster than characters.
        if address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return false }
        return address.unicodeScalars.contains(where: isHidden)
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value > 0x20, scalar.value != 0x7F else { return true }
        guard scalar.value >= 0x80 else { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }
}
