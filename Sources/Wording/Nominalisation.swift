package import SiteValues

/// A noun that is a verb at heart: "implementation", "Durchführung". Nouns made of adjectives ("security", "Sicherheit") have no verb to go
/// back to, nor have those that have long been the names of things.
package enum Nominalisation {
    /// - Parameter isFirst: of its sentence, where a capital says nothing.
    package static func isOne(_ word: TextWords.Word, isFirst: Bool, in language: Language) -> Bool {
        guard word.folded.utf8.count > 7, word.folded.count > 7 else { return false }
        let isCapital = word.text.first?.isUppercase == true
        if language.isGerman {
            return isCapital && ["ung", "ungen", "ation", "ationen"].contains { word.folded.hasSuffix($0) }
                && !germanThings.contains { word.folded.hasSuffix($0) }
        }
        // In the middle of a sentence, a capital begins a name.
        return (!isCapital || isFirst)
            && ["tion", "tions", "sion", "sions", "ment", "ments", "ance", "ence"].contains { word.folded.hasSuffix($0) }
            && !isEnglishThing(word.folded)
    }

    /// Those of a sentence, one of each: what is listed beside one, "retaliation, discrimination or harassment", is a list of topics, which no
    /// verb would shorten, and counts with it.
    package static func chain(in sentence: Sentence, _ language: Language) -> [TextWords.Word] {
        let places = sentence.indices.filter { isOne(sentence[$0], isFirst: $0 == 0, in: language) }
        var seen: Set<String> = []
        return places.indices.compactMap { index in
            let word = sentence[places[index]]
            let isNew = seen.insert(word.folded).inserted
            return isNew && (index == 0 || !isListed(places[index], after: places[index - 1], in: sentence)) ? word : nil
        }
    }

    /// "Planning, quick preparation and …": at most two words between, none of which begins something else.
    private static func isListed(_ place: Int, after last: Int, in sentence: Sentence) -> Bool {
        let between = sentence[(last + 1)..<place].map(\.folded)
        guard between.count <= 3, !between.contains(where: beginnings.contains) else { return false }
        let (first, second) = (sentence[last].text, sentence[place].text)
        return between.contains(where: conjunctions.contains)
            || first.base[first.endIndex..<second.startIndex].contains { ",/&".contains($0) }
    }

    private static let conjunctions: Set<String> = ["and", "or", "und", "oder", "sowie"]
    /// Articles and prepositions.
    private static let beginnings: Set<String> = [
        "a", "about", "after", "against", "an", "at", "before", "by", "for", "from", "in", "into", "is", "its", "of", "on", "our", "that",
        "the",
        "their", "to", "with", "your", "auf", "bei", "das", "dem", "den", "der", "des", "die", "durch", "ein", "eine", "einer", "eines",
        "für",
        "im", "ist", "mit", "nach", "über", "von", "vom", "zu", "zum", "zur",
    ]

    /// Also after a hyphen: "zero-tolerance".
    private static func isEnglishThing(_ word: String) -> Bool {
        let last = word.split(separator: "-").last.map(String.init) ?? word
        return englishThings.contains(last) || englishThings.contains(String(last.dropLast()))
    }

    /// Also at the end of a compound: "Geschäftsleitung".
    private static let germanThings = [
        "abteilung", "abteilungen", "anforderung", "anforderungen", "anleitung", "anleitungen", "ausbildung", "bedingung", "bedingungen",
        "bevölkerung", "bewegung", "bewegungen", "beziehung", "beziehungen", "einrichtung", "einrichtungen", "einstellung", "einstellungen",
        "entscheidung", "erfahrung", "erfahrungen", "forschung", "generation", "generationen", "herausforderung", "herausforderungen",
        "information", "informationen", "kommunikation", "leistung", "leistungen", "leitung", "lösung", "lösungen", "meinung", "meinungen",
        "meldung", "meldungen", "ordnung", "organisation", "organisationen", "publikation", "publikationen", "rechnung", "rechnungen",
        "regierung", "regelung", "regelungen", "richtung", "schulung", "schulungen", "sitzung", "sitzungen", "situation", "situationen",
        "umgebung", "umgebungen", "veranstaltung", "veranstaltungen", "verantwortung", "vereinbarung", "vereinbarungen", "verfassung",
        "versammlung", "verwaltung", "weiterbildung", "wirkung", "wohnung", "zeitung", "zeitungen",
    ]

    private static let englishThings: Set<String> = [
        "acquisition", "addition", "affiliation", "agreement", "allowance", "apartment", "appearance", "application", "appointment",
        "attachment", "audience", "comment",
        "commission", "communication", "condition", "conference", "confidence", "connection", "conversation", "corruption", "department",
        "direction",
        "distance", "division", "document", "education", "element", "employment", "entrance", "environment", "equipment", "evidence",
        "exception", "experience", "expression", "foundation", "function", "generation", "government", "guidance", "immigration",
        "information", "instance",
        "instruction",
        "insurance", "intelligence", "intention", "jurisdiction", "management", "mission", "moment", "monument", "nation", "occasion",
        "operation",
        "opinion",
        "organisation", "organization", "orientation", "pavement", "payment", "performance", "permission", "position", "presence",
        "procurement",
        "profession", "provision", "question", "reference", "regulation", "relation", "requirement", "science", "section", "segment",
        "sentence",
        "session", "situation", "solution", "statement", "station", "television", "tolerance", "tradition", "version", "violence", "vision",
    ]
}
