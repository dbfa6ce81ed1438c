package import SiteValues

/// Whether a sentence is in the passive, as far as its words show: a form of "be" or "werden" and a participle after it.
package enum PassiveSentence {
    package static func isPassive(_ sentence: [TextWords.Word], in language: Language) -> Bool {
        let words = sentence.map(\.folded)
        return language.isGerman ? isGermanPassive(words) : isEnglishPassive(words)
    }

    private static func isEnglishPassive(_ words: [String]) -> Bool {
        words.indices.contains { index in
            guard auxiliaries.contains(words[index]) else { return false }
            // "is always checked"; "be" after "will" and "to" as well.
            let next = words[(index + 1)...].prefix(2)
            return next.contains { ($0.count > 4 && $0.hasSuffix("ed") && !adjectives.contains($0)) || participles.contains($0) }
        }
    }

    private static func isGermanPassive(_ words: [String]) -> Bool {
        guard let index = words.firstIndex(where: { germanAuxiliaries.contains($0) }) else { return false }
        return words.enumerated().contains { $0.offset != index && isGermanParticiple($0.element) }
    }

    private static func isGermanParticiple(_ word: String) -> Bool {
        guard word.count > 5, word.hasSuffix("t") || word.hasSuffix("en") else { return false }
        if word.hasPrefix("ge") { return !germanNouns.contains(word) }
        if ["ab", "an", "auf", "aus", "ein", "mit", "nach", "vor", "weiter", "zu", "zurück"].contains(where: { word.hasPrefix($0 + "ge") })
        {
            return true
        }
        return word.hasSuffix("iert") || ["be", "ver", "ent", "er", "zer"].contains { word.hasPrefix($0) } && word.hasSuffix("t")
    }

    private static let auxiliaries: Set<String> = ["is", "are", "was", "were", "be", "been", "being"]
    private static let adjectives: Set<String> = [
        "allowed", "ashamed", "bored", "concerned", "confused", "delighted", "excited", "frightened", "interested", "invited", "involved",
        "need", "pleased", "prepared", "scared", "supposed", "surprised", "tired", "used", "welcomed", "worried", "indeed", "hundred",
    ]
    private static let participles: Set<String> = [
        "bought", "brought", "built", "caught", "chosen", "done", "drawn", "driven", "found", "given", "held", "hidden", "kept", "known",
        "led", "left", "lost", "made", "meant", "paid", "put", "said", "seen", "sent", "shown", "sold", "spoken", "taken", "taught", "told",
        "thought", "thrown", "understood", "won", "written",
    ]
    private static let germanAuxiliaries: Set<String> = ["wird", "werden", "wurde", "wurden", "worden", "werdet"]
    private static let germanNouns: Set<String> = ["gesicht", "gericht", "gewicht", "gedicht", "gebiet", "gestalt", "gewalt", "gehalt"]
}
