import SiteValues
import Text

/// How many syllables a word has, by rules of thumb: vowels that are next to each other are one, with the exceptions that occur often.
///
/// Formulas of readability need an average over a whole text, not each word. How often the rules are right is measured by a test with two
/// hundred words for each language.
struct Syllables {
    private let isGerman: Bool
    /// Of the word that is counted, as the codes of Latin-1, which has all vowels that are known here; any other letter is a consonant.
    private var letters: [UInt8] = []

    init(in language: Language) {
        isGerman = language.isGerman
    }

    /// At least 1. `word` is in lower case.
    mutating func count(in word: String) -> Int {
        letters.removeAll(keepingCapacity: true)
        for scalar in word.unicodeScalars where scalar.isASCII ? UInt8(ascii: scalar).isASCIILetter : scalar.properties.isAlphabetic {
            letters.append(UInt8(exactly: scalar.value) ?? .max)
        }
        guard letters.contains(where: Self.isVowel) else { return 1 }
        return max(1, isGerman ? Self.german(letters) : Self.english(letters))
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch Unicode.Scalar(letter) {
        case "a", "e", "i", "o", "u", "y", "ä", "ö", "ü", "á", "à", "â", "é", "è", "ê", "í", "ó", "ô", "ú": true
        default: false
        }
    }

    // MARK: German

    private static func isGermanPair(_ first: UInt8, _ second: UInt8) -> Bool {
        switch (Unicode.Scalar(first), Unicode.Scalar(second)) {
        case ("a", "u"), ("e", "i"), ("i", "e"), ("e", "u"), ("ä", "u"), ("a", "i"), ("e", "y"), ("a", "y"), ("a", "a"), ("e", "e"),
            ("o", "o"), ("o", "u"):
            true
        default: false
        }
    }

    /// Every vowel begins a syllable, unless it makes a pair with the one before it. The u of "qu" is none.
    private static func german(_ letters: [UInt8]) -> Int {
        var count = 0
        var index = 0
        while index < letters.count {
            defer { index += 1 }
            guard isVowel(letters[index]) else { continue }
            if index > 0, isQu(letters[index - 1], letters[index]) { continue }
            count += 1
            guard index + 1 < letters.count, isGermanPair(letters[index], letters[index + 1]) else { continue }
            // "geimpft" and "beenden" have a prefix; "Linie" and "Familie" speak both vowels.
            let isPrefix =
                index == 1 && (letters.starts(with: "ge".utf8) || letters.starts(with: "be".utf8)) && letters[2] != UInt8(ascii: "i")
            let isEnding = index + 2 == letters.count && letters.ends(in: "ie") && endsUnstressed(letters)
            if !isPrefix, !isEnding { index += 1 }
        }
        return count
    }

    private static func isQu(_ first: UInt8, _ second: UInt8) -> Bool { first == UInt8(ascii: "q") && second == UInt8(ascii: "u") }

    private static func endsUnstressed(_ letters: [UInt8]) -> Bool {
        let word = String(String.UnicodeScalarView(letters.map(Unicode.Scalar.init)))
        return ["linie", "familie", "aktie", "studie", "serie", "arie", "materie", "prämie", "komödie", "tragödie"].contains {
            word.hasSuffix($0)
        }
    }

    // MARK: English

    private static func english(_ letters: [UInt8]) -> Int {
        var count = 0
        var (wasVowel, hasRow) = (false, false)
        for (index, letter) in letters.enumerated() {
            let isAfterQ = index > 0 && isQu(letters[index - 1], letter)
            let isVowel = isVowel(letter) && !(letter == UInt8(ascii: "y") && index == 0) && !isAfterQ
            if isVowel, !wasVowel { count += 1 }
            if isAfterQ || isVowel && wasVowel { hasRow = true }
            wasVowel = isVowel
        }
        // Vowels side by side that are spoken apart.
        if hasRow {
            let apart = spokenApart.count(where: letters.hold)
            if apart > 0, !spokenTogether.contains(where: letters.hold) { count += apart }
        }
        if letters.ends(in: "ing"), let before = letters.dropLast(3).last, isVowel(before), !letters.ends(in: "eeing") { count += 1 }
        return count - silent(letters)
    }

    private static let spokenApart = ["ia", "io", "eo", "ua", "uou", "iu"]
    private static let spokenTogether = [
        "tion", "sion", "cial", "tial", "cian", "cious", "tious", "gion", "gious", "xious", "tient", "cient", "eople", "guar", "geon",
        "qua", "suad", "uage", "shion", "teous", "geou", "lio", "llia", "eou", "cia", "tia", "nion", "giou",
    ]

    /// Vowels at the end that are written and not spoken: "like", "liked", "likes", but "table", "wanted", "places".
    private static func silent(_ letters: [UInt8]) -> Int {
        func letter(_ fromEnd: Int) -> Unicode.Scalar? {
            fromEnd < letters.count ? Unicode.Scalar(letters[letters.count - 1 - fromEnd]) : nil
        }
        func isConsonant(_ fromEnd: Int) -> Bool { fromEnd < letters.count && !isVowel(letters[letters.count - 1 - fromEnd]) }
        if letter(0) == "e" {
            guard isConsonant(1) else { return 0 }
            let isSpoken = letter(1) == "l" && isConsonant(2) && letters.count > 3
            return isSpoken || letters.count == 2 ? 0 : 1
        }
        if letters.ends(in: "ed"), isConsonant(2), letters.count > 3 {
            if letter(2) == "t" || letter(2) == "d" { return 0 }
            return letter(2) == "l" && isConsonant(3) && letter(3) != "l" && letter(3) != "r" && letter(3) != "w" ? 0 : 1
        }
        if letters.ends(in: "es"), isConsonant(2), letters.count > 3 {
            if let sound = letter(2), "scxzg".unicodeScalars.contains(sound) { return 0 }
            if letters.ends(in: "ches") || letters.ends(in: "shes") { return 0 }
            return letter(2) == "l" && isConsonant(3) ? 0 : 1
        }
        switch letter(0) {
        case "y": return letters.count > 4 && letters.ends(in: "ely") ? 1 : 0
        case "l": return letters.count > 5 && letters.ends(in: "eful") ? 1 : 0
        case "s": return letters.count > 6 && letters.ends(in: "eless") ? 1 : 0
        case "t": return letters.count > 6 && letters.ends(in: "ement") ? 1 : 0
        case "g": return letters.starts(with: "som".utf8) && letters.ends(in: "ething") ? 1 : 0
        default: return 0
        }
    }
}

extension [UInt8] {
    fileprivate func ends(in text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }

    fileprivate func hold(_ text: String) -> Bool { self[...].firstRange(ofText: text) != nil }
}
