package import SiteValues

/// Whether a sentence is in the passive, as far as its words show: a form of "be" or "werden", and in the same clause a participle that is
/// no adjective. It would rather miss one than name a sentence that says who acts.
package struct PassiveSentence {
    private static let auxiliary: UInt32 = 1, participle: UInt32 = 2, between: UInt32 = 4

    private var english = WordMarks { _, word in
        (auxiliaries.contains(word) ? auxiliary : 0) | (isEnglishParticiple(word) ? participle : 0) | (isBetween(word) ? between : 0)
    }
    private var german = WordMarks { _, word in
        (germanAuxiliaries.contains(word) ? auxiliary : 0) | (isGermanParticiple(word) ? participle : 0)
    }

    package init() {}

    /// Most sentences have nothing of it even as a whole, whatever their commas, and are not looked at any further.
    package mutating func isPassive(_ sentence: Sentence, in language: Language) -> Bool {
        let isGerman = language.isGerman
        guard isGerman ? german.all(in: sentence) == Self.auxiliary | Self.participle : mayBeEnglish(sentence) else { return false }
        return Self.isPassive(Array(sentence), isGerman)
    }

    /// The same as ``isEnglishPassive(_:)`` of all of it, by the marks of its words.
    private mutating func mayBeEnglish(_ sentence: Sentence) -> Bool {
        var (awaited, isPassive) = (0, false)
        english.each(sentence.places, sentence.lexicon) { mark in
            if awaited > 0, mark & Self.between == 0 {
                if mark & Self.participle != 0 { isPassive = true }
                awaited = 0
            }
            awaited = mark & Self.auxiliary != 0 ? Self.mostBetween : max(0, awaited - 1)
        }
        return isPassive
    }

    private static func isPassive(_ sentence: [TextWords.Word], _ isGerman: Bool) -> Bool {
        func isPassive(_ clause: [TextWords.Word]) -> Bool {
            isGerman ? isGermanPassive(clause, isFirst: clause.first?.text == sentence.first?.text) : isEnglishPassive(clause)
        }
        return isPassive(sentence) && clauses(of: sentence).contains(where: isPassive)
    }

    /// Whether a sentence in the passive says all the same by whom: "checked by our team", "von der Schichtleitung geprüft".
    package static func namesActor(_ sentence: Sentence, in language: Language) -> Bool {
        let words = Array(sentence)
        return words.indices.dropLast().contains { index in
            guard (language.isGerman ? germanAgents : ["by"]).contains(words[index].folded) else { return false }
            let next = words[index + 1]
            // "By Friday", "by 10 am", "by asking", "by email" and "by law" name nobody.
            guard next.text.first?.isNumber == false, !noActors.contains(next.folded) else { return false }
            if language.isGerman {
                return words[(index + 2)...].prefix(5).contains { $0.text.first?.isLowercase == true && isGermanParticiple($0.folded) }
            }
            let rest = words[(index + 1)...].prefix(3)
            return !next.folded.hasSuffix("ing") && !rest.contains { times.contains($0.folded) }
                && words[..<index].suffix(3).contains { isEnglishParticiple($0.folded) }
        }
    }

    private static let germanAgents: Set<String> = ["durch", "von", "vom"]
    private static let noActors: Set<String> = [
        "accident", "chance", "clicking", "default", "email", "hand", "law", "mail", "mistake", "now", "phone", "post", "then", "when",
        "anfang",
        "beginn", "dort", "hand", "hier", "selbst", "vornherein",
    ]
    private static let times: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june",
        "july",
        "august", "september", "october", "november", "december", "end", "time", "noon", "tomorrow",
    ]

    private static func clauses(of sentence: [TextWords.Word]) -> [[TextWords.Word]] {
        var clauses: [[TextWords.Word]] = []
        for word in sentence {
            let before = clauses.last?.last.map { word.text.base[$0.text.endIndex..<word.text.startIndex] }
            if let before, !before.contains(where: { ",;:–—()".contains($0) }) {
                clauses[clauses.count - 1].append(word)
            } else {
                clauses.append([word])
            }
        }
        return clauses
    }

    // MARK: English

    private static func isEnglishPassive(_ clause: [TextWords.Word]) -> Bool {
        clause.indices.contains { index in
            guard auxiliaries.contains(clause[index].folded) else { return false }
            // "is always checked", but not "is a checked list".
            let next = clause[(index + 1)...].prefix(mostBetween).map(\.folded).drop(while: isBetween)
            return next.first.map(isEnglishParticiple) ?? false
        }
    }

    /// How many words after the form of "be" may be the participle, with adverbs before it.
    private static let mostBetween = 3

    private static func isBetween(_ word: String) -> Bool { word.hasSuffix("ly") || adverbs.contains(word) }

    private static func isEnglishParticiple(_ word: String) -> Bool {
        if participles.contains(word) { return true }
        guard word.count > 4, word.hasSuffix("ed"), !word.hasSuffix("eed") else { return false }
        return !adjectives.contains(word) && (!word.hasPrefix("un") || word.hasPrefix("under"))
    }

    private static let auxiliaries: WordList = ["is", "are", "was", "were", "be", "been", "being"]
    private static let adverbs: Set<String> = [
        "all", "also", "always", "both", "first", "just", "never", "not", "now", "often", "only", "soon", "still", "then", "therefore",
        "thus",
        "sometimes",
    ]
    private static let adjectives: Set<String> = [
        "accustomed", "advanced", "allowed", "annoyed", "ashamed", "beloved", "bored", "committed", "complicated", "concerned", "confused",
        "convinced", "crowded", "dedicated", "delighted", "detailed", "determined", "disappointed", "embarrassed", "entitled", "excited",
        "exhausted", "experienced", "frightened", "gifted", "hundred", "inclined", "interested", "invited", "involved", "limited",
        "located",
        "married", "mistaken", "motivated", "naked", "outdated", "overwhelmed", "pleased", "prepared", "qualified", "related", "relaxed",
        "retired", "sacred", "satisfied", "scared", "stressed", "supposed", "surprised", "talented", "tired", "used", "welcomed", "wicked",
        "worried",
    ]
    private static let participles: Set<String> = [
        "bought", "brought", "built", "caught", "chosen", "done", "drawn", "driven", "found", "given", "held", "hidden", "kept", "known",
        "led", "made", "meant", "paid", "put", "said", "seen", "sent", "shown", "sold", "spoken", "taken", "taught", "told", "thought",
        "thrown", "understood", "won", "written",
    ]

    // MARK: German

    /// A word with a capital is a noun, unless the sentence begins with it.
    private static func isGermanPassive(_ clause: [TextWords.Word], isFirst: Bool) -> Bool {
        guard clause.contains(where: { germanAuxiliaries.contains($0.folded) }) else { return false }
        return clause.enumerated().contains { index, word in
            (word.text.first?.isLowercase == true || index == 0 && isFirst) && isGermanParticiple(word.folded)
        }
    }

    private static func isGermanParticiple(_ word: String) -> Bool {
        guard word.count > 5, !germanAdjectives.contains(word), !germanNouns.contains(word) else { return false }
        if let core = germanCore(of: word) {
            return core.hasSuffix("t") || core.hasSuffix("en") && isStrong(core)
        }
        return word.hasSuffix("iert") || word.hasSuffix("t") && ["be", "ver", "ent", "er", "zer"].contains { word.hasPrefix($0) }
    }

    /// From "ge" on: "gelehnt" of "abgelehnt".
    private static func germanCore(of word: String) -> Substring? {
        if word.hasPrefix("ge") { return word[...] }
        return separable.first { word.hasPrefix($0 + "ge") }.map { word.dropFirst($0.count) }
    }

    /// "geschrieben", and neither what somebody will do ("geben") nor an adjective ("gemeinsamen", "geprüften").
    private static func isStrong(_ core: Substring) -> Bool {
        if core.hasSuffix("ten") { return strongInTen.contains(core) }
        return core.count > 6 && !infinitives.contains(core) && !["samen", "lichen", "igen", "enen"].contains { core.hasSuffix($0) }
    }

    private static let germanAuxiliaries: WordList = ["wird", "werden", "wurde", "wurden", "worden", "werdet"]
    private static let separable = ["ab", "an", "auf", "aus", "ein", "mit", "nach", "vor", "weiter", "zu", "zurück"]
    private static let strongInTen: Set<Substring> = [
        "geboten", "gebeten", "gefochten", "gehalten", "gelitten", "geraten", "geschnitten", "gestritten", "getreten",
    ]
    private static let infinitives: Set<Substring> = [
        "gedeihen", "gedenken", "gehören", "gelingen", "genesen", "genießen", "genügen", "geschehen", "gestehen", "gewähren", "gewinnen",
        "gewöhnen", "gefährden", "geheimen", "gemeinen", "genauen", "geringen", "gesunden",
    ]
    private static let germanAdjectives: Set<String> = [
        "bekannt", "beliebt", "bereit", "berechtigt", "berühmt", "bewusst", "gerecht", "gesamt", "geschickt", "gespannt", "erlaubt",
        "verrückt", "vertraut", "verwandt",
    ]
    private static let germanNouns: Set<String> = [
        "bericht", "gebiet", "gedicht", "gehalt", "gericht", "gesicht", "gestalt", "gewalt", "gewicht", "verbot", "verdacht", "verlust",
        "vernunft",
    ]
}
