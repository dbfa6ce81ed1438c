import Diagnostics
import Text
import Typesetting

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
            let isEnded = start < prose.count && prose[start] == UInt8(ascii: ";")
            // `&amp;` is here only where somebody typed `&amp;amp;`.
            guard name.count > 1, name.first?.isASCIILetter == true, isEnded ? !name.elementsEqual("amp".utf8) : isEndless(name, prose)
            else {
                continue
            }
            if !isEnded {
                found.append(endless(sign..<start, prose))
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

    /// `&nbsp` and `&uuml` without their semicolon; `R&D` and `Copy&Paste` have no such name.
    private static func isEndless(_ name: ArraySlice<UInt8>, _ prose: [UInt8]) -> Bool {
        let isKnown = ["nbsp", "auml", "ouml", "uuml", "Auml", "Ouml", "Uuml", "szlig", "ndash", "mdash", "hellip", "shy", "amp"]
            .contains { name.elementsEqual($0.utf8) }
        return isKnown && (name.endIndex == prose.count || prose[name.endIndex] != UInt8(ascii: "="))
    }

    private static func endless(_ range: Range<Int>, _ prose: [UInt8]) -> Leftover {
        let shown = String(decoding: prose[range], as: UTF8.self)
        return Leftover(
            rule: .characterLost, range: range, summary: "“\(shown)” does not name a character and would be on the page as it is typed.",
            remedy: "Type the character itself. If the words are meant, write “\\\(shown)”.")
    }

    /// Names of characters that are in a text as words, such as `&uuml;` where `&amp;uuml;` was typed: a program has escaped them twice, if
    /// they touch a word or are `&amp;` themselves. `&nbsp;` between spaces is what somebody writes about.
    package static func escapedTwice(in prose: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        while let sign = prose[start...].firstIndex(of: UInt8(ascii: "&")), found.count < ForeignSyntax.mostOfAKind {
            let isNumber = sign + 1 < prose.count && prose[sign + 1] == UInt8(ascii: "#")
            let name = prose[(sign + (isNumber ? 2 : 1))...].prefix(10).prefix(while: \.isASCIIAlphanumeric)
            start = name.endIndex
            guard name.count > 1, start < prose.count, prose[start] == UInt8(ascii: ";") else { continue }
            let touches = Neighbour(before: prose[..<sign]).isWord || Neighbour(after: start + 1, in: prose).isWord
            if touches || isNumber || name.elementsEqual("amp".utf8) { found.append(sign..<(start + 1)) }
        }
        return found
    }
}
