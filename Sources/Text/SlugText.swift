/// The one maker of names for addresses and files out of words: „Kündigen – was nun?“ is `kuendigen-was-nun`.
package enum SlugText {
    /// A name for a place on a page: lower-case letters, digits and single hyphens; Latin letters become ASCII, those of other scripts
    /// stay. Never empty.
    package static func heading(_ text: String) -> String {
        let name = name(of: text) { character in
            Transliteration.ascii(for: character) ?? (character.isLetter || character.isNumber ? character.lowercased() : nil)
        }
        return name.isEmpty ? "section" : name
    }

    /// A name for a file: as ``heading(_:)``, but what is neither a Latin letter nor an ASCII digit only parts the words. nil when nothing is left.
    package static func file(_ text: String) -> String? {
        let name = name(of: text, spelling: Transliteration.ascii)
        return name.isEmpty ? nil : name
    }

    private static func name(of text: String, spelling: (Character) -> String?) -> String {
        var name = HyphenatedName()
        if text.utf8.allSatisfy({ $0 < 0x80 }) {
            // Most headings are plain, and bytes are read much faster than characters.
            for byte in text.utf8 { name.append(byte) }
        } else {
            for character in text where character != "\u{2019}" {
                if let ascii = character.asciiValue { name.append(ascii) } else { name.append(spelling(character)) }
            }
        }
        return String(decoding: name.bytes, as: UTF8.self)
    }
}

/// Letters and digits with one hyphen for whatever is between them.
private struct HyphenatedName {
    private(set) var bytes: [UInt8] = []
    private var needsHyphen = false

    mutating func append(_ ascii: UInt8) {
        if ascii.isASCIIAlphanumeric {
            append(kept: CollectionOfOne(ascii.asciiLowercased))
        } else if ascii != UInt8(ascii: "'") {
            // An apostrophe joins: "don't" is `dont`.
            needsHyphen = !bytes.isEmpty
        }
    }

    mutating func append(_ spelling: String?) {
        if let spelling { append(kept: spelling.utf8) } else { needsHyphen = !bytes.isEmpty }
    }

    private mutating func append(kept letters: some Collection<UInt8>) {
        if needsHyphen { bytes.append(UInt8(ascii: "-")) }
        needsHyphen = false
        bytes.append(contentsOf: letters)
    }
}
