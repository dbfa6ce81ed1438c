import Text

/// The path below which the site lies on its server, such as `/handbook/`, so that the preview shows it below the same one.
package struct BasePath: Sendable, Hashable, CustomStringConvertible {
    package static let root = BasePath(segments: [])

    /// Decoded, without slashes.
    let segments: [String]

    private init(segments: [String]) {
        self.segments = segments
    }

    /// Takes the path of a base URL, with or without slashes at its ends; nil when it is not a plain path.
    package init?(_ text: String) {
        let slash = UInt8(ascii: "/")
        let trimmed = text.utf8.drop { $0 == slash }.reversed().drop { $0 == slash }.reversed()
        if trimmed.isEmpty {
            self = .root
            return
        }
        guard let path = RequestPath("/" + String(decoding: trimmed, as: UTF8.self)) else { return nil }
        segments = path.segments
    }

    /// Percent-encoded, with a slash at both ends.
    package var description: String {
        segments.isEmpty ? "/" : "/" + segments.map(PercentEncoding.segment).joined(separator: "/") + "/"
    }
}
