import SitePlan
import Text

/// Pictures and what styles name, as `data:` addresses.
struct EmbeddedFiles: Sendable {
    /// By path from the site folder, percent-encoded.
    private let files: [String: RenderedFile]

    init(_ files: [RenderedFile]) {
        self.files = Dictionary(files.map { (PercentEncoding.path($0.route.path), $0) }) { first, _ in first }
    }

    /// Loads nothing and shows nothing.
    static let nothing = "data:,"

    /// nil for what is not a picture or a font of the site.
    func dataAddress(of path: String) -> String? {
        guard let file = files[path], let type = Self.types[Substring(path.split(separator: ".").last?.lowercased() ?? "")] else {
            return nil
        }
        return "data:\(type);base64,\(Base64.text(of: file.bytes))"
    }

    /// A stylesheet with its `url(…)` brought along. What is not there would be asked for in vain, and refused with a complaint.
    func styles(_ bytes: [UInt8], at route: Route) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes[...]
        while let start = rest.firstRange(ofText: "url(") {
            result += rest[..<start.upperBound]
            rest = rest[start.upperBound...]
            let address = String(decoding: rest.prefix { $0 != UInt8(ascii: ")") }, as: UTF8.self)
            let bare = address.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
            if bare.hasPrefix("data:") || bare.hasPrefix("#") { continue }
            result += (dataAddress(of: OneFilePlaces.path(of: bare, on: route)) ?? Self.nothing).utf8
            rest = rest.dropFirst(address.utf8.count)
        }
        return result + rest
    }

    private static let types: [Substring: String] = [
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
        "avif": "image/avif", "ico": "image/x-icon", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
    ]
}
