import Diagnostics
package import SiteValues
import Text

/// What links that lead nowhere may have meant. The names of the site are made ready once: a thousand pages may have a broken link each.
package struct LinkSuggestions {
    private let links: LinkTable
    private var sources: Sources?
    private var anchors: [Place: KnownNames] = [:]

    private struct Place: Hashable {
        let key: PageKey
        let language: Language
    }

    private struct Sources {
        let paths: [String]
        let names: KnownNames
        /// By what their names mean in an address, those that mean another name there.
        let asTyped: [String: Int]

        init(_ paths: [String]) {
            self.paths = paths
            names = KnownNames(paths.map(Sources.name))
            let encoded = paths.enumerated().compactMap { index, path in
                path.contains("%") ? PercentEncoding.decoded(Sources.name(path).utf8).map { ($0, index) } : nil
            }
            asTyped = Dictionary(encoded) { first, _ in first }
        }

        static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

        static func stem(_ name: String) -> String { name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name }
    }

    package init(_ links: LinkTable) {
        self.links = links
    }

    /// The source with the nearest file name. Folders are left out of the comparison: they are alike in every path and would make
    /// everything look near; so would the ending, if the names before it are short. A file named `%41.pdf` is what a link to that asks for.
    package mutating func source(like path: String) -> String? {
        let known = sources ?? Sources(links.sourcePaths)
        sources = known
        let name = Sources.name(path)
        let position =
            known.asTyped[name]
            ?? known.names.position(nearestTo: name).flatMap { position in
                let stem = Sources.stem(Sources.name(known.paths[position]))
                return KnownNames([stem]).nearest(to: Sources.stem(name)) == nil ? nil : position
            }
        return position.map { known.paths[$0] }
    }

    /// What to write in a text to link to the source with the nearest file name.
    package mutating func destination(like path: String, from sourcePath: String) -> String? {
        let named = source(like: path) ?? (path.contains(".") ? nil : source(like: path + ".md"))
        return named.map { LinkTable.destination(of: $0, from: sourcePath) }
    }

    /// The address outside the site that somebody hardly mistyped: `www.example.org`, `post@example.org`, `htps://example.org`.
    package static func outside(_ address: String) -> String? {
        var meant: String?
        if address.lowercased().hasPrefix("www.") { meant = "https://" + address }
        // Making a pattern ready costs more than all the rest that is said of a link, and thousands may be broken.
        let scheme = address.prefix { !":/\\".contains($0) }
        if scheme.endIndex < address.endIndex, scheme.allSatisfy({ "htpsHTPS".contains($0) }),
            let match = address.wholeMatch(of: /(?i)(?:h?t{1,3}p?s?:?[\/\\]{1,3}|https?:)([^\/\\].*)/)
        {
            meant = "https://" + match.1
        }
        if address.contains("@"), !address.contains(":"), address.wholeMatch(of: /[^@\/]+@[^@\/]+\.[A-Za-z]{2,}/) != nil {
            meant = "mailto:" + address
        }
        return meant.flatMap { $0 != address && WebAddress($0) != nil ? $0 : nil }
    }

    /// The same of an address that is only a host and perhaps a path, which a file's name could look like.
    package static func host(_ address: String) -> String? {
        let host = address.prefix { $0 != "/" }
        guard let ending = host.split(separator: ".").last, host.contains("."), !address.contains(":"), !host.hasPrefix("."),
            (2...10).contains(ending.count),
            ending.allSatisfy({ $0.isASCII && $0.isLetter }), !fileEndings.contains(ending.lowercased())
        else { return nil }
        return WebAddress("https://" + address)?.text
    }

    private static let fileEndings: Set = [
        "csv", "docx", "doc", "gif", "html", "htm", "ics", "jpeg", "jpg", "md", "odt", "pdf", "png", "pptx", "svg", "txt", "vcf", "webp",
        "xlsx", "yml", "yaml", "zip",
    ]

    /// The place on a page whose name is nearest.
    package mutating func anchor(like fragment: String, on key: PageKey, in language: Language) -> String? {
        let place = Place(key: key, language: language)
        let known = anchors[place] ?? KnownNames((links.target(key, in: language)?.anchors ?? []).sorted())
        anchors[place] = known
        return known.nearest(to: fragment)
    }
}

extension LinkTable {
    /// A link's destination as an author writes it: the path from the text, with what would end it or mean something else encoded. An entry
    /// of a data file keeps the `#` before its id.
    package static func destination(of path: String, from sourcePath: String) -> String {
        let relative = Route(path).relative(from: Route(sourcePath))
        let entry = relative.firstRange(of: ".yml#")
        let file = relative[..<(entry.map { relative.index(before: $0.upperBound) } ?? relative.endIndex)]
        let written = file.map { " ()<>#?%\"\\".contains($0) ? PercentEncoding.segment(String($0)) : String($0) }.joined()
        return written + relative[file.endIndex...]
    }
}
