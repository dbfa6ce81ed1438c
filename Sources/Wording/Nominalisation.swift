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
            && !englishThings.contains(word.folded) && !englishThings.contains(String(word.folded.dropLast()))
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
        "acquisition", "addition", "agreement", "allowance", "apartment", "application", "appointment", "attachment", "audience", "comment",
        "commission", "communication", "condition", "conference", "confidence", "connection", "conversation", "department", "direction",
        "distance", "division", "document", "education", "element", "employment", "entrance", "environment", "equipment", "evidence",
        "exception", "experience", "foundation", "function", "generation", "government", "guidance", "information", "instance",
        "instruction",
        "insurance", "intelligence", "intention", "management", "mission", "moment", "monument", "nation", "occasion", "operation",
        "opinion",
        "organisation", "organization", "pavement", "payment", "performance", "permission", "position", "presence", "procurement",
        "profession", "question", "reference", "regulation", "relation", "requirement", "science", "section", "segment", "sentence",
        "session", "situation", "solution", "statement", "station", "television", "tradition", "version", "vision",
    ]
}
