import Diagnostics
package import Markdown
package import SiteModel
package import SiteValues
package import Text

/// What an author's link leads to, once the whole site is known.
package enum MarkdownLinkTarget: Sendable {
    case page(PageKey, fragment: String?)
    case samePage(fragment: String)
    /// A picture or document of the authors, with the query and fragment that were written after its name, such as `#page=3`.
    case file(Route, suffix: String)
    case outside(WebAddress)
    /// There is a document and, for now, no page of it: the words of the link stay, and lead nowhere.
    case absent(UnpublishedDocument)
    /// Why the link leads nowhere, and the source path or the part of a page that it asks for; ``LinkSuggestions`` says what may have been meant.
    case broken(reason: BrokenReason, sought: String?)

    package enum BrokenReason: Sendable {
        case noSuchFile, noSuchRule, noSuchAnchor(PageKey), unsafeAddress, absolutePath
    }
}

extension LinkTable {
    /// Reads the destination of a link as an author writes it: a guideline id (`SM-06`), a source file relative to the one it is in
    /// (`../incidents/beer.md#sources`, `../data/situations.yml#oops`), a place on the same page (`#part`) or an outside address.
    package func resolve(_ destination: String, from sourcePath: String, in language: Language) -> MarkdownLinkTarget {
        let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#")) ?? destination.endIndex
        let path = String(destination[..<hash])
        let place = destination[hash...].dropFirst()
        let fragment = place.isEmpty ? nil : String(place)
        if path.isEmpty { return .samePage(fragment: fragment ?? "main") }
        if let id = GuidelineID(path) {
            guard target(.guideline(id), in: language) != nil else {
                return unpublished(of: path, in: language).map { .absent($0) } ?? .broken(reason: .noSuchRule, sought: nil)
            }
            return .page(.guideline(id), fragment: fragment)
        }
        if hasScheme(path) {
            return WebAddress(destination).map { .outside($0) } ?? .broken(reason: .unsafeAddress, sought: nil)
        }
        if path.hasPrefix("/") { return .broken(reason: .absolutePath, sought: nil) }
        // A destination is part of an address: the file is asked for by its own name.
        let source = normalised(PercentEncoding.decoded(path.utf8) ?? path, from: sourcePath)
        if let unpublished = unpublished(of: source, in: language) { return .absent(unpublished) }
        // An entry of a data file is named by the file and its id.
        let entry = source.hasSuffix(".yml") ? destination[hash...] : ""
        if !entry.isEmpty, let key = key(ofSource: source + entry) { return .page(key, fragment: nil) }
        if let key = key(ofSource: source) {
            guard let target = target(key, in: language) else { return .broken(reason: .noSuchFile, sought: nil) }
            if let fragment, !target.anchors.contains(fragment) {
                return .broken(reason: .noSuchAnchor(key), sought: fragment)
            }
            return .page(key, fragment: fragment)
        }
        return file(destination, from: sourcePath) ?? .broken(reason: .noSuchFile, sought: source + entry)
    }

    /// A file by its destination. A name that was pasted as it is may hold a `#` or `?` itself, so the longest name that is there counts.
    private func file(_ destination: String, from sourcePath: String) -> MarkdownLinkTarget? {
        let ends = destination.indices.filter { destination[$0] == "#" || destination[$0] == "?" }.reversed()
        for end in [destination.endIndex] + ends {
            let name = destination[..<end]
            guard let route = file(normalised(PercentEncoding.decoded(name.utf8) ?? String(name), from: sourcePath)) else { continue }
            return .file(route, suffix: String(destination[end...]))
        }
        return nil
    }

    /// What a link leads to is in the content and not on the site; only the link's words are shown then. nil for every other link.
    package func unpublished(behind link: MarkdownLink, in language: Language) -> UnpublishedDocument? {
        guard hasUnpublished, case .absent(let unpublished) = resolve(link.destination, from: link.location.path, in: language) else {
            return nil
        }
        return unpublished
    }

    private func hasScheme(_ path: String) -> Bool {
        guard let colon = path.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return path.utf8[..<colon].allSatisfy { byte in
            byte.isASCIIAlphanumeric || "+-.".utf8.contains(byte)
        }
    }

    private func normalised(_ path: String, from sourcePath: String) -> String {
        let slash = UInt8(ascii: "/")
        var parts = sourcePath.utf8.split(separator: slash).dropLast().map { Substring($0) }
        for part in path.utf8.split(separator: slash).map({ Substring($0) }) {
            switch part {
            case ".": continue
            case "..": if !parts.isEmpty { parts.removeLast() }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
