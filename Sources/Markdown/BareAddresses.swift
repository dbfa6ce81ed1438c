import Typesetting

/// Mends the ends of bare addresses. The library ends one at ASCII marks only: `„https://example.org/hilfe“` would link to a page named
/// `hilfe“`, and `jürgen@example.org` to somebody called `rgen`.
enum BareAddresses {
    static func mend(in root: CMarkNode) {
        var links: [CMarkNode] = []
        root.walk { node, isEntering in
            if isEntering, node.kind == .link { links.append(node) }
        }
        for link in links {
            guard let words = link.firstChild, words.kind == .text, words.next == nil else { continue }
            let text = Array(words.literal)
            let url = Array(link.url.utf8)
            guard url.count >= text.count, url.suffix(text.count).elementsEqual(text) else { continue }
            if url.starts(with: "mailto:".utf8), beginsInsideWord(link) {
                link.unwrap()
            } else {
                shorten(link, words, text, scheme: url.prefix(url.count - text.count))
            }
        }
    }

    private static func shorten(_ link: CMarkNode, _ words: CMarkNode, _ text: [UInt8], scheme: ArraySlice<UInt8>) {
        let end = end(of: text)
        guard end < text.count else { return }
        if let rest = CMarkNode.text(text[end...]) { link.insertAfter(rest) }
        if end == 0 { return link.unwrap() }
        words.setLiteral(text[..<end])
        link.setURL(Array(scheme) + text[..<end])
    }

    /// Where the address ends: before the first mark that no address contains, and before the punctuation of the sentence around it.
    private static func end(of text: [UInt8]) -> Int {
        guard let first = text.firstIndex(where: { $0 >= 0x80 }) else { return text.count }
        var end = text.count
        var index = first
        for scalar in String(decoding: text[first...], as: UTF8.self).unicodeScalars {
            if closes(scalar) {
                end = index
                break
            }
            index += UTF8.width(scalar)
        }
        guard end < text.count else { return end }
        while end > 0, ".,:;!?'\"*_~([{".utf8.contains(text[end - 1]) { end -= 1 }
        return end
    }

    /// Quotation marks of all languages, dots, dashes and spaces that a text has beside an address.
    private static func closes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "„", "“", "”", "‟", "‚", "‘", "’", "‛", "«", "»", "‹", "›", "…", "–", "—", "―", "・", "·", "•", "′", "″", "†", "‡", "¡", "¿":
            true
        case "\u{3000}"..."\u{3003}", "\u{3008}"..."\u{3011}", "\u{FF01}", "\u{FF08}", "\u{FF09}", "\u{FF0C}", "\u{FF1F}": true
        case "\u{A0}", "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2028}"..."\u{202F}", "\u{2060}", "\u{FEFF}", "\u{FFFD}": true
        default: scalar.properties.isWhitespace
        }
    }

    /// Whether the character before the link belongs to the address as well: the library knows ASCII letters only.
    private static func beginsInsideWord(_ link: CMarkNode) -> Bool {
        guard let before = link.previous, before.kind == .text else { return false }
        return Neighbour(before: Array(before.literal)).isWord
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { encode(scalar)?.count ?? 1 }
}
