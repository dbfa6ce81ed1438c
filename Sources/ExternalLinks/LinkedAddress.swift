package import Diagnostics
import Hypertext
package import SiteOutput
import Text

/// An address outside the site that its pages lead to, once, with every place where an author wrote it.
package struct LinkedAddress: Sendable, Equatable {
    /// Without what comes after `#`: that is never sent.
    package let address: String
    /// Where it is written; at least one.
    package let places: [SourceLocation]
    /// The places on that page that links lead to, each with where it is written.
    package let fragments: [Fragment]

    package struct Fragment: Sendable, Equatable {
        /// As it is in the address.
        package let name: String
        package let place: SourceLocation
    }

    /// Every address that a click on a finished page leads to, sorted.
    /// - Parameters:
    ///   - own: the address of the site itself, which need not be there yet.
    ///   - sources: the files of the authors.
    package static func all(in tree: OutputTree, own: String?, sources: [SourceFile]) -> [LinkedAddress] {
        var linked: Set<String> = []
        for file in tree.files where file.path.name.hasSuffix(".html") {
            _ = MarkupRewriter.rewritten(file.bytes) { tag in
                guard tag.name == "a", let address = tag["href"], address.isOfTheWeb, !address.isBelow(own) else { return }
                linked.insert(address)
            }
        }
        let places = WrittenAddresses(linked, in: sources).places
        let settings = SourceLocation(path: "content/site.yml")
        return Dictionary(grouping: linked) { $0.withoutFragment }.map { address, links in
            let written = links.sorted().map { ($0, places[$0] ?? [settings]) }
            let fragments = written.flatMap { link, places in
                link == address ? [] : places.map { Fragment(name: String(link.dropFirst(address.count + 1)), place: $0) }
            }
            return LinkedAddress(address: address, places: written.flatMap(\.1).sorted(), fragments: fragments)
        }.sorted { $0.address < $1.address }
    }
}

/// Where addresses are in the files of the authors.
private struct WrittenAddresses {
    private(set) var places: [String: [SourceLocation]] = [:]

    init(_ addresses: Set<String>, in sources: [SourceFile]) {
        let longest = addresses.map(\.utf8.count).max() ?? 0
        for source in sources where source.path.hasPrefix("content/") {
            var rest = source.bytes[...]
            while let found = Self.beginning(in: rest) {
                rest = rest[found.upperBound...]
                let written = source.bytes[found.lowerBound...].prefix(longest).prefix {
                    $0 > UInt8(ascii: " ") && !"\"<>`".utf8.contains($0)
                }
                // What comes after it, such as `).`, may be part of the text around it.
                var candidate = String(decoding: written, as: UTF8.self)
                while candidate.count > 8 {
                    if let address = candidate.meanings.first(where: addresses.contains) {
                        places[address, default: []].append(source.location(at: found.lowerBound, length: candidate.count))
                        break
                    }
                    candidate.removeLast()
                }
            }
        }
    }

    /// Of what may be an address; `www.` alone is enough for one in Markdown.
    private static func beginning(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        let (full, bare) = (bytes.firstRange(ofText: "http"), bytes.firstRange(ofText: "www."))
        guard let full, let bare else { return full ?? bare }
        // That of "https://www." is a part of it.
        return bare.lowerBound < full.lowerBound ? bare : full
    }
}

extension String {
    fileprivate var isOfTheWeb: Bool { lowercased().hasPrefix("http://") || lowercased().hasPrefix("https://") }

    fileprivate var withoutFragment: String { firstIndex(of: "#").map { String(self[..<$0]) } ?? self }

    fileprivate func isBelow(_ own: String?) -> Bool {
        own.map { self == $0 || hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") } ?? false
    }

    /// What it may be on the page: as it is, with percent signs, without what Markdown needs to escape, and with the scheme that Markdown adds.
    fileprivate var meanings: [String] {
        let full = hasPrefix("www.") ? "http://" + self : self
        guard contains("\\") || contains("&amp;") else { return [full, full.asWritten] }
        let plain = full.substituting("&amp;", with: "&").substituting("\\", with: "")
        return [full, full.asWritten, plain, plain.asWritten]
    }

    /// As a page has it: what is not ASCII is written in percent signs.
    fileprivate var asWritten: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : map { $0.isASCII ? String($0) : PercentEncoding.segment(String($0)) }.joined()
    }
}

extension SourceFile {
    fileprivate func location(at offset: Int, length: Int) -> SourceLocation {
        let before = bytes[..<offset]
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        return SourceLocation(
            path: path, line: line, column: String(decoding: before[start...], as: UTF8.self).count + 1, length: length)
    }
}
