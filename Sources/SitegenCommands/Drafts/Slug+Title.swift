import SiteModel

extension Slug {
    /// A file name made from a title: „Wem gehört's? Über Fotos“ is `wem-gehoerts-ueber-fotos`. nil when no Latin letter or digit is in it.
    init?(title: String) {
        var words: [String] = [""]
        for character in title.lowercased() where character != "'" && character != "’" {
            let letters = Slug.letters(for: character)
            if letters.isEmpty { words.append("") } else { words[words.count - 1] += letters }
        }
        self.init(words.filter { !$0.isEmpty }.joined(separator: "-"))
    }

    private static func letters(for character: Character) -> String {
        if let ascii = character.asciiValue { return character.isLetter || (48...57).contains(ascii) ? String(character) : "" }
        switch character {
        case "ä": return "ae"
        case "ö": return "oe"
        case "ü": return "ue"
        case "ß": return "ss"
        default: return character.unicodeScalars.map(letters(for:)).joined()
        }
    }

    /// Unicode's own names tell which letter an accented one is: "LATIN SMALL LETTER E WITH ACUTE", "LATIN SMALL LETTER AE".
    private static func letters(for scalar: Unicode.Scalar) -> String {
        if scalar.isASCII { return String(scalar).filter(\.isLetter) }
        let parts = (scalar.properties.name ?? "").split(separator: " ")
        guard parts.count >= 4, parts.starts(with: ["LATIN", "SMALL", "LETTER"]), parts.count == 4 || parts[4] == "WITH" else { return "" }
        return parts[3].count <= 2 ? parts[3].lowercased() : ""
    }
}
