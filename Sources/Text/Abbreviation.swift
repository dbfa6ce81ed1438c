/// Words that end in a full stop in the middle of a sentence, in English and German.
package enum Abbreviation {
    /// - Parameter word: without its last full stop, in any case.
    package static func isKnown(_ word: some StringProtocol) -> Bool {
        // Most sentences end with a word that is longer than any of these.
        word.utf8.count <= longest && words.contains(word.lowercased())
    }

    private static let longest = words.map(\.utf8.count).max() ?? 0

    private static let words: Set<String> = [
        "abs", "art", "bzw", "ca", "co", "dr", "evtl", "fr", "ggf", "hr", "inc", "inkl", "jr", "ltd", "max", "min", "mio", "mr", "mrs",
        "ms",
        "no", "nr", "p", "prof", "s", "sec", "sog", "st", "str", "tel", "u", "usw", "vgl", "vs", "zb", "zzgl",
    ]
}
