import Text

extension MarkdownDocument {
    /// The same text, found under former names of its headings as well.
    /// - Parameter former: the present id of a heading by each former one. An id that no heading has is left out.
    package func answering(to former: [(name: String, id: String)]) -> MarkdownDocument {
        var segments = segments
        for (name, id) in former {
            let tag = Array(" id=\"\(MarkupEscape.escaped(id, in: .attribute))\">".utf8)
            let place = Array("<a id=\"\(MarkupEscape.escaped(name, in: .attribute))\"></a>".utf8)
            for index in segments.indices {
                guard case .html(var bytes) = segments[index], let end = Self.end(of: tag, in: bytes) else { continue }
                bytes.insert(contentsOf: place, at: end)
                segments[index] = .html(bytes)
                break
            }
        }
        return MarkdownDocument(
            segments: segments, links: links, images: images, tables: tables, headings: headings, sections: sections,
            formerAnchors: former.map(\.name))
    }

    private static func end(of tag: [UInt8], in bytes: [UInt8]) -> Int? {
        bytes.indices.first { bytes[$0...].starts(with: tag) }.map { $0 + tag.count }
    }
}
