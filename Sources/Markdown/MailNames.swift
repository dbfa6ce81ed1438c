internal import Text
import Typesetting

/// The local part of a bare mail address. It is linked as a whole or not at all: part of it would be the address of somebody else.
enum MailNames {
    /// `link` is what the library has made of the address: it begins after the last character that is none of `a-z`, `0-9` and `.+-_`.
    static func mend(_ link: CMarkNode, _ words: CMarkNode) {
        let before = link.previous.flatMap { $0.kind == .text ? $0 : nil }
        let text = before.map { Array($0.literal) } ?? []
        let start = start(in: text)
        let address = text[start...] + Array(words.literal)
        // `@kim@social.example` is a name in the Fediverse, and no mailbox.
        if start > 0 && text[start - 1] == UInt8(ascii: "@") || !text[start...].allSatisfy(isOfMailbox) { return link.unwrap() }
        let end = BareAddresses.end(of: address)
        let goesOn = end == address.count && link.next.map { $0.kind == .text && beginsWithLetter($0.literal) } == true
        if goesOn || !isMailbox(address.prefix(end)) { return link.unwrap() }
        if end < address.count, let rest = CMarkNode.text(address[(address.startIndex + end)...]) { link.insertAfter(rest) }
        if let before, start < text.count { before.setLiteral(text[..<start]) }
        words.setLiteral(address.prefix(end))
        link.setURL("mailto:".utf8 + url(of: address.prefix(end)))
    }

    /// Whether an address has no part that is empty, as in `.max@…` and `max..x@…`, and on its host names as networks have them.
    private static func isMailbox(_ address: ArraySlice<UInt8>) -> Bool {
        let sides = address.split(separator: UInt8(ascii: "@"), maxSplits: 1, omittingEmptySubsequences: false)
        let (hyphen, dot) = (UInt8(ascii: "-"), UInt8(ascii: "."))
        return sides.allSatisfy { $0.split(separator: dot, omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty } }
            && sides.dropFirst().allSatisfy { host in
                host.split(separator: dot).allSatisfy { $0.first != hyphen && $0.last != hyphen && !$0.contains(UInt8(ascii: "_")) }
            }
    }

    /// An `ü`, at which the library ends a host: `max@mail.müller.example` would be an address at `mail.m`.
    private static func beginsWithLetter(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.first.map { $0 >= 0x80 } == true && Neighbour(after: 0, in: Array(text.prefix(4))).isWord
    }

    /// What an address of the scheme `mailto` has of a mailbox: as it is, unless a character of it would end the name there.
    private static func url(of mailbox: ArraySlice<UInt8>) -> [UInt8] {
        let isPlain = mailbox.allSatisfy { $0 >= 0x80 || $0.isASCIIAlphanumeric || "@.+-_'!*~$".utf8.contains($0) }
        return isPlain ? Array(mailbox) : Array(PercentEncoding.mailbox(String(decoding: mailbox, as: UTF8.self)).utf8)
    }

    /// Where the local part begins in the text before the link: at the first letter or digit followed by nothing but characters of a local part.
    private static func start(in text: [UInt8]) -> Int {
        var start = text.count
        var index = text.count
        while index > 0 {
            var first = index - 1
            while first > 0, text[first] & 0xC0 == 0x80 { first -= 1 }
            let neighbour = Neighbour(before: text[first..<index])
            guard neighbour.isWord || isMark(text[first..<index]) else { break }
            if neighbour.isWord { start = first }
            index = first
        }
        return start
    }

    /// The special characters that RFC 5322 allows in a local part, the apostrophe that word processors turn into ’, and the placeholder for a star between letters.
    private static func isMark(_ character: ArraySlice<UInt8>) -> Bool {
        guard character.count == 1, let byte = character.first else { return character.elementsEqual("’".utf8) }
        return byte == 0x01 || ".!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    /// What nobody writes between two words for another reason, as in `Mail=kim@…` and `Tel./kim@…`.
    private static func isOfMailbox(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || ".+-_'&%#$^~{}".utf8.contains(byte) }
}
