internal import Text
import Typesetting

/// Mends bare addresses, of which the library knows ASCII only. It ends one at ASCII marks: `„https://example.org/hilfe“` would link to a
/// page named `hilfe“`. It begins a mail address at few characters: `jürgen@example.org` would link to somebody called `rgen`, and
/// `o'brien@example.org` to `brien`. Names of servers that the library leaves as words are linked by ``WebNames``.
enum BareAddresses {
    static func mend(in root: CMarkNode, _ source: SourceMap) {
        let hasWWW = WebNames.isPresent(in: source.bytes)
        guard hasWWW || !source.isASCII || source.bytes.contains(UInt8(ascii: "@")) || source.bytes[...].firstRange(ofText: "&amp;") != nil
        else {
            return
        }
        var links: [CMarkNode] = []
        var texts: [CMarkNode] = []
        var depth = 0
        root.walk { node, isEntering in
            switch node.kind {
            case .link, .image:
                depth += isEntering ? 1 : -1
                if isEntering, node.kind == .link { links.append(node) }
            case .text where hasWWW && depth == 0 && isEntering: texts.append(node)
            default: break
            }
        }
        for text in texts { WebNames.link(in: text) }
        for link in links {
            guard let words = link.firstChild, words.kind == .text, words.next == nil else { continue }
            let text = Array(words.literal)
            let url = Array(link.url.utf8)
            guard url.count >= text.count, url.suffix(text.count).elementsEqual(text) else { continue }
            if url.count > text.count, url.starts(with: "mailto:".utf8) {
                MailNames.mend(link, words)
            } else {
                shorten(link, words, text, scheme: url.prefix(url.count - text.count))
            }
        }
    }

    private static func shorten(_ link: CMarkNode, _ words: CMarkNode, _ text: [UInt8], scheme: ArraySlice<UInt8>) {
        let end = end(of: text)
        if end < text.count, let rest = CMarkNode.text(text[end...]) { link.insertAfter(rest) }
        if end == 0 { return link.unwrap() }
        // Between angle brackets the library reads `&amp;` as `&`, and in a bare address it does not.
        let address = text[..<end].replacing("&amp;".utf8, with: "&".utf8)
        guard address.count < text.count else { return }
        words.setLiteral(address)
        link.setURL(Array(scheme) + address)
    }

    /// Where the address ends: before the first mark that no address contains, and before the punctuation of the sentence around it.
    private static func end(of text: [UInt8]) -> Int { end(of: text[...]) }

    static func end(of text: ArraySlice<UInt8>) -> Int {
        let mark = closingMark(in: text)
        return (mark < text.endIndex ? withoutPunctuation(text[..<mark]) : mark) - text.startIndex
    }

    /// The index of the first mark that no address contains, or of a byte that the caller knows to be none of it.
    static func closingMark(in text: ArraySlice<UInt8>, or isOutside: (UInt8) -> Bool = { _ in false }) -> Int {
        var index = text.startIndex
        while index < text.endIndex, !isOutside(text[index]) {
            let character = String(decoding: text[index...].prefix(text[index] < 0x80 ? 1 : 4), as: UTF8.self)
            guard let scalar = character.unicodeScalars.first, scalar.isASCII || !closes(scalar) else { break }
            index += UTF8.width(scalar)
        }
        return index
    }

    /// The index after the last byte that is not the punctuation of a sentence.
    static func withoutPunctuation(_ text: ArraySlice<UInt8>) -> Int {
        text.lastIndex { !".,:;!?'\"*_~([{".utf8.contains($0) }.map { $0 + 1 } ?? text.startIndex
    }

    /// Quotation marks of all languages, dots, dashes and spaces that a text has beside an address.
    static func closes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "„", "“", "”", "‟", "‚", "‘", "’", "‛", "«", "»", "‹", "›", "…", "–", "—", "―", "・", "·", "•", "′", "″", "†", "‡", "¡", "¿":
            true
        case "\u{3000}"..."\u{3003}", "\u{3008}"..."\u{3011}", "\u{FF01}", "\u{FF08}", "\u{FF09}", "\u{FF0C}", "\u{FF1F}": true
        case "\u{A0}", "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2028}"..."\u{202F}", "\u{2060}", "\u{FEFF}", "\u{FFFD}": true
        default: scalar.value > 0x9F && scalar.properties.isWhitespace
        }
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { encode(scalar)?.count ?? 1 }
}
