/// Two to four capitals in a text, and what the words around them make of them.
package struct Acronym {
    package let word: Substring

    /// nil for a word that is none. Among other words in capitals, it is emphasis.
    package init?(_ word: Substring) {
        guard (2...4).contains(word.count), word.allSatisfy({ $0.isUppercase && $0.isLetter }) else { return nil }
        self.word = word
        // A name such as AT&T or H&M.
        if before.last == "&" || after.first == "&" { return nil }
        let isAmongCapitals = neighbours.contains {
            $0.count > 2 && $0.contains(where: \.isLetter) && $0.allSatisfy { $0.isUppercase || !$0.isLetter }
        }
        if isAmongCapitals { return nil }
    }

    private var before: Substring { word.base[..<word.startIndex] }
    private var after: Substring { word.base[word.endIndex...] }
    private var lineBefore: Substring { before[(before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex)...] }

    /// Part of a reference to a law or a judgement, which nobody reads as a word: "5 AZR 7/15", "§ 22 KUG", "(BAG 13.12.2016)".
    package var isReference: Bool {
        let line = lineBefore
        return neighbours.contains { $0.contains { $0.isNumber || $0 == "§" } } || line.suffix(40).contains("§") || Self.isInBrackets(line)
    }

    /// Somebody else's, or for others to fill: “RT”, [YYYY].
    package var isForeign: Bool {
        if Placeholder.holds(word) { return true }
        guard let mark = before.last, Quotation.marks.contains(mark) else { return false }
        // The apostrophe of "the bosses' CISO" is at the end of a word.
        return before.dropLast().last.map { $0.isWhitespace || "([".contains($0) } ?? true
    }

    // MARK: Explanations

    /// "(CISO)" after its words; "CISO (the …)" and "CISO – the …" before them; "UL = Urlaub"; or "CI for continuous integration".
    package var isExplained: Bool {
        if isEquated { return true }
        if before.last == "(" || [" (", ", the ", ", der ", ", die "].contains(where: { after.hasPrefix($0) }) { return true }
        let dashes = [" - ", " – ", " — ", ": "]
        if let dash = dashes.first(where: { after.hasPrefix($0) }) {
            // A list of terms has each at the beginning of its line.
            if before.last?.isNewline != false { return true }
            // "PL: Projektleiterin" is one word in German.
            let next = after.dropFirst(dash.count).prefix(while: \.isLetter)
            if next.count >= 4 * word.count, next.first?.uppercased() == word.first.map(String.init) { return true }
        }
        return isSpelled(by: Self.words(of: after.prefix(Self.farthest).prefix { !$0.isNewline }).prefix(word.count + 3))
            || isSpelled(by: Self.words(of: lineBefore.suffix(Self.farthest)).suffix(word.count + 3))
    }

    /// "UL = Urlaub", wherever it is: a text may go on after a colon or a dash, and after an equals sign it does not.
    private var isEquated: Bool {
        let sign = after.drop { $0 == " " }
        guard sign.first == "=" else { return false }
        let meaning = sign.dropFirst().drop { $0 == " " }.prefix(while: \.isLetter)
        return meaning.count > 2 && meaning.contains(where: \.isLowercase)
    }

    /// Whether consecutive words begin with its letters. With two short words that may be chance.
    private func isSpelled(by words: some Collection<Substring>) -> Bool {
        let words = words.filter { word.count > 2 || $0.count > 3 }
        let letters = words.compactMap { $0.first?.uppercased() }.joined()
        return words.count >= word.count && letters.contains(word)
    }

    private static func words(of text: Substring) -> [Substring] { text.split { !$0.isLetter } }

    private static let farthest = 80

    private static func isInBrackets(_ before: Substring) -> Bool {
        guard let open = before.lastIndex(of: "(") else { return false }
        return !before[open...].contains(")") && before[before.index(after: open)...].contains(where: { !$0.isWhitespace })
    }

    private var neighbours: [Substring] {
        // Not by `split`, which would cut all of the text for each of its words.
        var before = before
        while let last = before.last, last.isWhitespace { before.removeLast() }
        let start = before.lastIndex(where: \.isWhitespace).map { before.index(after: $0) } ?? before.startIndex
        let next = after.drop { !$0.isWhitespace }.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
        return [before[start...], next].filter { !$0.isEmpty }
    }

    /// Those that newspapers do not explain either, and Roman numerals.
    package static let usual: Set<String> = [
        "AG", "AGG", "AI", "AM", "ARD", "ASAP", "BBC", "BGB", "BY", "CC", "CD", "CDU", "CEO", "CHF", "CIA", "CSS", "CSU", "CSV", "CV",
        "DHL",
        "DIN", "DIY", "DNA", "DVD", "EC", "EU", "EUR", "FAQ", "FBI", "FDP", "FM", "GB", "GBP", "GDPR", "GG", "GIF", "GP", "GPS", "HBO",
        "HDMI",
        "HR", "HTML", "HTTP", "ID", "IHK", "II", "III", "IQ", "IRS", "ISO", "IT", "IV", "IX", "JPEG", "JSON", "KG", "KI", "LED", "LGBT",
        "LTE",
        "MB",
        "NASA", "NATO", "NC", "NGO", "NHS", "OHG", "OK", "OS", "PC", "PDF", "PIN", "PM", "PNG", "PR", "QR", "RSS", "RTL", "SMS", "SPD",
        "SUV",
        "SVG", "TODO", "TV", "UG", "UK", "UN", "UNO", "URL", "US", "USA", "USB", "USD", "VAT", "VI", "VII", "VIII", "VIP", "VP", "VPN",
        "WC",
        "WLAN", "XI", "XII", "XML", "YAML", "ZDF", "ZIP",
    ]
}
