/// Names for places on a page that stay readable in an address bar: „Kündigen – was nun?“ is `kuendigen-was-nun`.
package enum HeadingSlug {
    /// Lower-case letters, digits and single hyphens; Latin letters become ASCII, those of other scripts stay. Never empty.
    package static func make(from text: String) -> String {
        var name = HyphenatedName()
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            // Most headings are plain, and bytes are read much faster than characters.
            for byte in text.utf8 { name.append(byte) }
        } else {
            for character in text {
                if let ascii = character.asciiValue {
                    name.append(ascii)
                } else if character != "\u{2019}" {
                    name.append(spelling(of: character))
                }
            }
        }
        return name.bytes.isEmpty ? "section" : String(decoding: name.bytes, as: UTF8.self)
    }

    /// What stays of one character; equal for `ü` and for `u` with a combining mark, because `Character` compares so.
    private static func spelling(of character: Character) -> String {
        let lower = character.lowercased()
        if lower.count == 1, let ascii = Transliteration.ascii[Character(lower)] { return ascii }
        return character.isLetter || character.isNumber ? lower : ""
    }
}

/// Letters and digits with one hyphen for whatever stands between them.
private struct HyphenatedName {
    private(set) var bytes: [UInt8] = []
    private var needsHyphen = false

    mutating func append(_ ascii: UInt8) {
        switch ascii {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): append(kept: CollectionOfOne(ascii))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(kept: CollectionOfOne(ascii + 0x20))
        // An apostrophe joins: "don't" is `dont`.
        case UInt8(ascii: "'"): break
        default: needsHyphen = !bytes.isEmpty
        }
    }

    mutating func append(_ spelling: String) {
        if spelling.isEmpty { needsHyphen = !bytes.isEmpty } else { append(kept: spelling.utf8) }
    }

    private mutating func append(kept letters: some Collection<UInt8>) {
        if needsHyphen { bytes.append(UInt8(ascii: "-")) }
        needsHyphen = false
        bytes.append(contentsOf: letters)
    }
}

/// Gives each heading of a document its own anchor.
struct AnchorNames {
    /// The last number given to each name.
    private var uses: [String: Int] = [:]

    /// Names that something else on the page carries already.
    init(taken: some Sequence<String>) {
        for name in taken { uses[name] = 1 }
    }

    /// The name itself for the first, `name-2` and so on for the others.
    mutating func unique(_ name: String) -> String {
        guard var number = uses[name] else {
            uses[name] = 1
            return name
        }
        var candidate: String
        repeat {
            number += 1
            candidate = "\(name)-\(number)"
        } while uses[candidate] != nil
        uses[name] = number
        uses[candidate] = 1
        return candidate
    }
}
