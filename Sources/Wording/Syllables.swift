import SiteValues

/// How many syllables a word has, by rules of thumb: vowels that are next to each other are one, with the exceptions that occur often.
///
/// Formulas of readability need an average over a whole text, not each word. How often the rules are right is measured by a test with two
/// hundred words for each language.
enum Syllables {
    /// At least 1. `word` is in lower case.
    static func count(in word: String, language: Language) -> Int {
        let letters = Array(word.unicodeScalars.filter { $0.properties.isAlphabetic })
        guard letters.contains(where: isVowel) else { return 1 }
        return max(1, language.isGerman ? german(letters) : english(letters))
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool { "aeiouyäöüáàâéèêíóôú".unicodeScalars.contains(letter) }

    // MARK: German

    private static let germanPairs: Set<String> = ["au", "ei", "ie", "eu", "äu", "ai", "ey", "ay", "aa", "ee", "oo", "ou"]

    /// Every vowel begins a syllable, unless it makes a pair with the one before it. The u of "qu" is none.
    private static func german(_ letters: [Unicode.Scalar]) -> Int {
        var count = 0
        var index = 0
        while index < letters.count {
            defer { index += 1 }
            guard isVowel(letters[index]) else { continue }
            if letters[index] == "u", index > 0, letters[index - 1] == "q" { continue }
            count += 1
            guard index + 1 < letters.count, germanPairs.contains("\(letters[index])\(letters[index + 1])") else { continue }
            // "geimpft" and "beenden" have a prefix; "Linie" and "Familie" speak both vowels.
            let isPrefix = index == 1 && letters[index] == "e" && "gb".unicodeScalars.contains(letters[0]) && letters[index + 1] != "i"
            let isEnding = letters[index] == "i" && letters[index + 1] == "e" && index + 2 == letters.count && endsUnstressed(letters)
            if !isPrefix, !isEnding { index += 1 }
        }
        return count
    }

    private static func endsUnstressed(_ letters: [Unicode.Scalar]) -> Bool {
        let word = String(String.UnicodeScalarView(letters))
        return ["linie", "familie", "aktie", "studie", "serie", "arie", "materie", "prämie", "komödie", "tragödie"].contains {
            word.hasSuffix($0)
        }
    }

    // MARK: English

    private static func english(_ letters: [Unicode.Scalar]) -> Int {
        let word = String(String.UnicodeScalarView(letters))
        var count = 0
        var wasVowel = false
        for (index, letter) in letters.enumerated() {
            let isVowel = isVowel(letter) && !(letter == "y" && index == 0) && !(letter == "u" && index > 0 && letters[index - 1] == "q")
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        // Vowels side by side that are spoken apart.
        for pair in ["ia", "io", "eo", "ua", "uou", "iu"] where word.contains(pair) && !spokenTogether.contains(where: word.contains) {
            count += 1
        }
        if word.hasSuffix("ing"), let before = letters.dropLast(3).last, isVowel(before), before != "e" || !word.hasSuffix("eeing") {
            count += 1
        }
        return count - silent(word, letters)
    }

    private static let spokenTogether = [
        "tion", "sion", "cial", "tial", "cian", "cious", "tious", "gion", "gious", "xious", "tient", "cient", "eople", "guar", "geon",
        "qua",
        "suad", "uage", "shion", "teous", "geou", "lio", "llia", "eou", "cia", "tia", "nion", "giou",
    ]

    /// Vowels at the end that are written and not spoken: "like", "liked", "likes", but "table", "wanted", "places".
    private static func silent(_ word: String, _ letters: [Unicode.Scalar]) -> Int {
        func letter(_ fromEnd: Int) -> Unicode.Scalar? { fromEnd < letters.count ? letters[letters.count - 1 - fromEnd] : nil }
        func isConsonant(_ fromEnd: Int) -> Bool { letter(fromEnd).map { !isVowel($0) } ?? false }
        if word.hasSuffix("e") {
            guard isConsonant(1) else { return 0 }
            let isSpoken = letter(1) == "l" && isConsonant(2) && letters.count > 3
            return isSpoken || letters.count == 2 ? 0 : 1
        }
        if word.hasSuffix("ed"), isConsonant(2), letters.count > 3 {
            if letter(2) == "t" || letter(2) == "d" { return 0 }
            return letter(2) == "l" && isConsonant(3) && letter(3) != "l" && letter(3) != "r" && letter(3) != "w" ? 0 : 1
        }
        if word.hasSuffix("es"), isConsonant(2), letters.count > 3 {
            if let sound = letter(2), "scxzg".unicodeScalars.contains(sound) { return 0 }
            if word.hasSuffix("ches") || word.hasSuffix("shes") { return 0 }
            return letter(2) == "l" && isConsonant(3) ? 0 : 1
        }
        for ending in ["ely", "eless", "ement", "eful", "etime", "ewhere", "eone", "ething"]
        where word.hasSuffix(ending) && word.count > ending.count + 1 {
            return ["ement", "ely", "eful", "eless"].contains(ending) || word.hasPrefix("som") || word.hasPrefix("lif") ? 1 : 0
        }
        return 0
    }
}
