import Hypertext
package import SiteOutput
import Text

/// Which other hosts the files of a site name: those that a browser would ask by itself when it shows a page, and those that only a click or
/// a sent form leads to. It is read from the finished files, so that it is true of this site and no promise.
package struct OtherHosts: Sendable, Equatable {
    /// What a file has the browser ask for by itself.
    package struct Request: Sendable, Hashable {
        package let path: String
        package let address: String
    }

    package private(set) var requests: [Request] = []
    /// Where links lead, by how many there are to each host.
    package private(set) var linked: [String: Int] = [:]
    /// Where forms are sent.
    package private(set) var forms: Set<String> = []
    /// Whether a form opens a mail in the reader's own program.
    package private(set) var sendsMail = false

    /// - Parameter own: the address of the site itself.
    package init(in tree: OutputTree, own: String?) {
        let own = own.flatMap(Self.host)
        for file in tree.files {
            let path = file.path.description
            switch file.path.name.split(separator: ".").last {
            case "html", "svg": readMarkup(file.bytes, of: path, own: own)
            case "css": readStyles(file.bytes[...], of: path, own: own)
            case "js": readScript(file.bytes, of: path, own: own)
            default: break
            }
        }
    }

    private mutating func readMarkup(_ bytes: [UInt8], of path: String, own: String?) {
        var asked: [String] = []
        var reached: [String] = []
        var sent: [String] = []
        _ = MarkupRewriter.rewritten(bytes) { tag in
            for attribute in tag.attributes {
                guard let value = attribute.value else { continue }
                switch (tag.name, attribute.name) {
                case ("a", "href"), ("area", "href"), ("a", "xlink:href"): reached.append(value)
                case ("form", "action"), (_, "formaction"): sent.append(value)
                case ("link", "href"): if Self.loads(tag["rel"]) { asked.append(value) }
                case (_, "src"), (_, "poster"), ("object", "data"), ("image", "href"), ("use", "href"), (_, "xlink:href"):
                    asked.append(value)
                case (_, "srcset"), (_, "imagesrcset"): asked += Self.candidates(in: value)
                case (_, "style"): asked += Self.addresses(inStyles: Array(value.utf8)[...])
                default: break
                }
            }
        }
        asked += Self.texts(of: "style", in: bytes[...]).flatMap(Self.addresses(inStyles:))
        note(asked, of: path, own: own)
        for host in reached.compactMap(Self.host) where host != own { linked[host, default: 0] += 1 }
        sendsMail = sendsMail || sent.contains { $0.lowercased().hasPrefix("mailto:") }
        forms.formUnion(sent.compactMap(Self.host).filter { $0 != own })
    }

    private mutating func readStyles(_ bytes: ArraySlice<UInt8>, of path: String, own: String?) {
        note(Self.addresses(inStyles: bytes), of: path, own: own)
    }

    /// Every whole address in a script counts, also one that it never asks: what it does with it cannot be read off.
    private mutating func readScript(_ bytes: [UInt8], of path: String, own: String?) {
        let text = String(decoding: bytes, as: UTF8.self)
        let found = text.matches(of: /["'`]((?:https?|wss?):\/\/[^"'`\s]+)/).map { String($0.1) }
        // The name of the vocabulary of drawings looks like an address.
        note(found.filter { !$0.hasPrefix("http://www.w3.org/") }, of: path, own: own)
    }

    private mutating func note(_ addresses: [String], of path: String, own: String?) {
        requests += addresses.filter { Self.host($0).map { $0 != own } ?? false }.map { Request(path: path, address: $0) }
    }

    /// Whether a browser asks for what a link of a page's head names.
    private static func loads(_ relation: String?) -> Bool {
        let loading: Set = [
            "stylesheet", "icon", "apple-touch-icon", "mask-icon", "manifest", "preload", "modulepreload", "prefetch", "prerender",
            "preconnect", "dns-prefetch",
        ]
        return (relation ?? "").lowercased().split(separator: " ").contains { loading.contains(String($0)) }
    }

    private static func candidates(in set: String) -> [String] {
        set.split(separator: ",").compactMap { $0.split(separator: " ").first.map(String.init) }
    }

    /// What `url(…)` and `@import` name.
    private static func addresses(inStyles bytes: ArraySlice<UInt8>) -> [String] {
        String(decoding: bytes, as: UTF8.self).matches(of: /(?:url\(\s*["']?|@import\s+["'])([^"')\s]+)/).map { String($0.1) }
    }

    private static func texts(of name: String, in bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var rest = bytes
        var found: [ArraySlice<UInt8>] = []
        while let start = rest.firstRange(ofText: "<\(name)"), let end = rest[start.upperBound...].firstRange(ofText: "</\(name)") {
            found.append(rest[start.upperBound..<end.lowerBound])
            rest = rest[end.upperBound...]
        }
        return found
    }

    /// The host of an address on the web, in lower case; nil for a relative one, a mail address or a number.
    static func host(_ address: String) -> String? {
        let lower = address.lowercased()
        guard let start = ["https://", "http://", "wss://", "ws://", "//"].first(where: lower.hasPrefix) else { return nil }
        let authority = lower.dropFirst(start.count).prefix { !"/?#".contains($0) }
        let host = authority.split(separator: "@").last ?? ""
        return host.isEmpty ? nil : String(host)
    }
}
