internal import Text
import Typesetting

/// Names of servers that the library leaves as words: `WWW.example.org`, and `www.example.org` after a quotation mark, a dash or a space
/// that is not ASCII. Also `https://team_a.example`: it knows no underscore in the last two parts of a name.
enum WebNames {
    private static let sign = Array("www.".utf8)

    static func isPresent(in bytes: [UInt8]) -> Bool { first(in: bytes, from: 0) != nil }

    static func link(in node: CMarkNode) {
        let text = Array(node.literal)
        var pieces: [(start: Int, end: Int)] = []
        var index = 0
        while let (start, length) = first(in: text, from: index) {
            index = start + length
            guard isFree(start, in: text, node) else { continue }
            let end = start + self.length(of: text[start...], after: length)
            guard end > index else { continue }
            pieces.append((start, end))
            index = end
        }
        guard !pieces.isEmpty else { return }
        var position = 0
        for (start, end) in pieces {
            if start > position { node.insertBefore(CMarkNode.text(text[position..<start])) }
            let words = text[start..<end]
            node.insertBefore(CMarkNode.link(to: (isName(words) ? Array("http://".utf8) : []) + words, words: words))
            position = end
        }
        if position < text.count { node.setLiteral(text[position...]) } else { node.remove() }
    }

    /// Where the next name may begin, and how long `www.` or `https://` is there.
    private static func first(in text: [UInt8], from start: Int) -> (start: Int, length: Int)? {
        var index = start
        while let place = text[index...].firstIndex(where: { $0 | 0x20 == UInt8(ascii: "w") || $0 == UInt8(ascii: ":") }) {
            if isName(text[place...]) { return (place, sign.count) }
            if text[place] == UInt8(ascii: ":"), let scheme = scheme(endingAt: place, in: text) { return (place - scheme, scheme + 3) }
            index = place + 1
        }
        return nil
    }

    private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
        text.prefix(sign.count).elementsEqual(sign, by: { $0 | 0x20 == $1 | 0x20 }) && text[text.startIndex + 3] == sign[3]
    }

    /// How long the scheme before a colon is, where a host with an underscore follows.
    private static func scheme(endingAt colon: Int, in text: [UInt8]) -> Int? {
        guard text[colon...].starts(with: "://".utf8) else { return nil }
        let host = text[(colon + 3)...].prefix(longestHost).prefix { $0 >= 0x80 || $0.isASCIIAlphanumeric || "-._".utf8.contains($0) }
        guard host.contains(UInt8(ascii: "_")) else { return nil }
        return ["https", "http"].map(\.utf8).first { name in
            text[..<colon].suffix(name.count).elementsEqual(name) { $0 | 0x20 == $1 }
        }?.count
    }

    /// As name servers have it.
    private static let longestHost = 253

    /// Whether a word may begin here: inside another one or a path there is none.
    private static func isFree(_ start: Int, in text: [UInt8], _ node: CMarkNode) -> Bool {
        guard start > 0 else {
            let before = node.previous?.kind
            return before == nil || before == .softBreak || before == .lineBreak
        }
        guard let last = String(decoding: text[..<start].suffix(4), as: UTF8.self).unicodeScalars.last else { return true }
        return last.isASCII ? " \t\"'(*_~:;,".unicodeScalars.contains(last) : BareAddresses.closes(last)
    }

    /// Through the last character that is not the sentence's own; 0 where no name follows what it begins with.
    private static func length(of text: ArraySlice<UInt8>, after sign: Int) -> Int {
        guard let next = text.dropFirst(sign).first, next >= 0x80 || next.isASCIIAlphanumeric else { return 0 }
        let mark = BareAddresses.closingMark(in: text) { Neighbour.isBlank($0) || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\"") }
        var word = text[..<mark]
        if mark < text.endIndex, text[mark] >= 0x80 { word = word[..<BareAddresses.withoutPunctuation(word)] }
        // How many closing brackets have no opening one, for each kind: counted once, because a word may be nothing but brackets.
        var surplus = brackets.map { opening, closing in word.count { $0 == closing } - word.count { $0 == opening } }
        while let last = word.last {
            if let kind = brackets.firstIndex(where: { $0.closing == last }), surplus[kind] > 0 {
                surplus[kind] -= 1
            } else if !"?!.,:;*_~'".utf8.contains(last) {
                break
            }
            word.removeLast()
        }
        return word.count
    }

    private static let brackets: [(opening: UInt8, closing: UInt8)] = [
        (UInt8(ascii: "("), UInt8(ascii: ")")), (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "{"), UInt8(ascii: "}")),
    ]
}
