import Diagnostics
import Text

/// Characters that nobody will read: `&foo;`, a name that HTML does not have, and `�`, which programs write for a character they lost.
package enum LostCharacters {
    package static func find(in prose: [UInt8]) -> [Leftover] {
        var found: [Leftover] = []
        if let range = prose.firstRange(of: "\u{FFFD}") {
            found.append(
                Leftover(
                    rule: .characterLost, range: range, summary: "“�” is what a program writes for a character that it has lost.",
                    remedy: "Type the character that belongs here. A file in another encoding has to be saved as UTF-8."))
        }
        var start = 0
        while let sign = prose[start...].firstIndex(of: UInt8(ascii: "&")) {
            let name = prose[(sign + 1)...].prefix(32).prefix(while: \.isASCIIAlphanumeric)
            start = name.endIndex
            guard name.count > 1, name.first?.isASCIILetter == true, start < prose.count, prose[start] == UInt8(ascii: ";") else {
                continue
            }
            let shown = String(decoding: prose[sign...start], as: UTF8.self)
            found.append(
                Leftover(
                    rule: .characterLost, range: sign..<(start + 1),
                    summary: "“\(shown)” does not name a character and would be on the page as it is typed.",
                    remedy: "Type the character itself. If the words are meant, write “\\\(shown)”."))
            if found.count >= ForeignSyntax.mostOfAKind { break }
        }
        return found
    }
}
