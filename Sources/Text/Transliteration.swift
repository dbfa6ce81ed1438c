/// Spellings of Latin letters in ASCII: umlauts as German writes them, marks of other languages left off.
package enum Transliteration {
    /// The spelling of one character in lower case, such as `oe` for `Œ`; nil for one that is neither a Latin letter nor an ASCII digit.
    /// `ü` and `u` with a combining mark are one character and have one spelling.
    package static func ascii(for character: Character) -> String? {
        if let byte = character.asciiValue { return byte.isASCIIAlphanumeric ? character.lowercased() : nil }
        guard character.isLetter else { return nil }
        let lower = character.lowercased()
        if lower.count == 1, let spelling = exceptions[Character(lower)] { return spelling }
        let letters = lower.unicodeScalars.map(letters(of:)).joined()
        return letters.isEmpty ? nil : letters
    }

    /// Letters whose spelling their Unicode names do not tell.
    private static let exceptions: [Character: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ð": "d", "þ": "th", "ı": "i", "ĸ": "k", "ŋ": "n", "ŉ": "n",
    ]

    /// Unicode's own names tell which letter an accented one is: "LATIN SMALL LETTER E WITH ACUTE", "LATIN SMALL LIGATURE OE".
    private static func letters(of scalar: Unicode.Scalar) -> String {
        if scalar.isASCII { return String(scalar).filter(\.isLetter) }
        let parts = (scalar.properties.name ?? "").split(separator: " ")
        guard parts.count >= 4, parts[0] == "LATIN", parts[1] == "SMALL", parts.count == 4 || parts[4] == "WITH" else { return "" }
        let longest = parts[2] == "LETTER" ? 2 : parts[2] == "LIGATURE" ? 3 : 0
        return parts[3].count <= longest ? parts[3].lowercased() : ""
    }
}
