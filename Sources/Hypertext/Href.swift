package import Text

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
    /// Each part is percent-encoded where needed; a first part with a colon is written after `./`, so that it cannot pass for a scheme,
    /// and slashes at the start are dropped, so that it cannot pass for another host.
    /// - Parameter suffix: a query and fragment with their own marks, such as `?v=2#page=3`; only what would break the address is encoded.
    package static func relative(_ path: String, fragment: String? = nil, suffix: String = "") -> Href {
        var encoded = PercentEncoding.path(path)
        let first = encoded.utf8.prefix { $0 != UInt8(ascii: "/") }
        if encoded.utf8.first == UInt8(ascii: "/") || first.contains(UInt8(ascii: ":")) { encoded = "./" + encoded.drop { $0 == "/" } }
        encoded += PercentEncoding.fragment(suffix)
        guard let fragment else { return Href(encoded) }
        return Href(encoded + "#" + PercentEncoding.fragment(fragment))
    }

    /// A path from the root of the server, for the one page that is shown at addresses of any depth. Slashes at the start are made one, so
    /// that it cannot pass for another host.
    package static func absolute(_ path: String, fragment: String? = nil, suffix: String = "") -> Href {
        let inside = relative(String(path.drop { $0 == "/" || $0 == "\\" }), fragment: fragment, suffix: suffix).value
        return Href("/" + (inside.hasPrefix("./") ? inside.dropFirst(2) : inside[...]))
    }

    /// An address outside the site.
    package static func outside(_ address: WebAddress) -> Href {
        Href(address.text)
    }

    /// The same from what an author wrote; nil for anything else.
    package static func outside(_ address: String) -> Href? {
        WebAddress(address).map { outside($0) }
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
}
