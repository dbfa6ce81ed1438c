package import Diagnostics
import Text

/// Characters that nobody sees: they arrive with text that is copied from Word, a web page or a PDF, and change what the text means.
package enum InvisibleCharacter {
    /// True for control characters and for characters that take no room, or the room of a space, and are none. False for the space itself,
    /// for those that shape Persian and Indian words and emoji (U+200C, U+200D), and for variation selectors.
    package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA1, 0xAD, 0x1680, 0x180E, 0x2000...0x200B, 0x200E, 0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF,
            0xFFF9...0xFFFB:
            true
        default: false
        }
    }

    /// The one that words begin or end with, where nobody means it: before a quotation mark it makes that a part of the text.
    package static func atEdge(of text: String) -> Unicode.Scalar? {
        func isKept(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) }
        let edges = [text.unicodeScalars.first { !isKept($0) }, text.unicodeScalars.reversed().first { !isKept($0) }]
        // Control characters are found wherever they are.
        return edges.compactMap(\.self).first { $0.value >= 0xA0 && isInvisible($0) }
    }

    /// What an author meant by it: a space, a hyphen, or nothing.
    package static func meant(by scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case 0x2010...0x2014, 0x2212: "-"
        default: ""
        }
    }

    /// The first character of a technical value that is not what it looks like, and the value as it was meant; nil for a value without one.
    package static func repaired(_ text: String) -> (first: Phrase, text: String)? {
        func isOdd(_ scalar: Unicode.Scalar) -> Bool {
            isInvisible(scalar) || (0x2010...0x2014).contains(scalar.value) || scalar.value == 0x2212
        }
        guard let first = text.unicodeScalars.first(where: isOdd) else { return nil }
        var meant = ""
        for scalar in text.unicodeScalars {
            if isOdd(scalar) { meant += self.meant(by: scalar) } else { meant.unicodeScalars.append(scalar) }
        }
        let start = meant.firstIndex { $0 != " " } ?? meant.endIndex
        let end = meant.lastIndex { $0 != " " }.map { meant.index(after: $0) } ?? start
        return (name(of: first), String(meant[start..<end]))
    }

    /// What a finding calls it: `a no-break space (U+00A0)`.
    package static func name(of scalar: Unicode.Scalar) -> Phrase {
        let name: Phrase =
            switch scalar.value {
            case 0x09: "a tab"
            case 0x0A, 0x0D, 0x85: "a line break"
            case 0xA0, 0x202F: "a no-break space"
            case 0xAD: "a soft hyphen"
            case 0x2011: "a no-break hyphen"
            case 0x2010, 0x2012...0x2014: "a dash"
            case 0x2212: "a minus sign"
            case 0x200B: "a zero-width space"
            case 0x2028: "a line separator"
            case 0x2029: "a paragraph separator"
            case 0x2060, 0xFEFF: "a zero-width no-break space"
            case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "a mark of writing direction"
            case 0..<0x20, 0x7F..<0xA0: "a control character"
            case 0x2000...0x200A, 0x1680, 0x205F, 0x3000: "an unusual space"
            default: "an invisible character"
            }
        return "\(name) (\(scalar.codePoint))"
    }
}
