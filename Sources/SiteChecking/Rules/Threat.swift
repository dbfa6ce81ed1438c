import Diagnostics
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let threat = Rule(
        "threat", .warning,
        why: "Whoever is threatened stops reading and says nothing, and the one with a mistake to report keeps it to himself. Say what "
            + "could happen to whom, and who helps.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "today: Failure to comply will be noted.",
            mended: "today: Answer one question today.")
    ) { input, findings in
        var english = PhraseSearch(.englishThreats), german = PhraseSearch(.germanThreats)
        for text in input.texts {
            let matches =
                text.language.isEnglish ? english.matches(in: text.words) : text.language.isGerman ? german.matches(in: text.words) : []
            findings.report(matches.filter { !isDenied($0.found) }, of: text) { match in
                (
                    match.entry.meaning == "threat" ? "“\(match.found)” is a threat." : "“\(match.found)” wags a finger.",
                    "Say what could happen, to whom, and whom to call; what is binding says where it is written, without the raised finger."
                )
            }
        }
    }

    /// "No disciplinary action will …" and "does not lead to dismissal" are promises, and "whether they result in discipline"
    /// counts cases; and it may be an account that is terminated.
    private static func isDenied(_ found: Substring) -> Bool {
        let before = found.base[..<found.startIndex].suffix(40)
        let clause = before[(before.lastIndex { ".!?;:\n".contains($0) } ?? before.startIndex)...]
        let words = clause.split { !$0.isLetter }.suffix(2).map { $0.lowercased() }
        if words.contains(where: { denials.contains($0) || $0.hasPrefix("kein") }) { return true }
        let after = found.base[found.endIndex...].prefix(30)
        return after.hasPrefix(" of ") && !after.contains("employment")
    }

    private static let denials: Set<String> = [
        "never", "nicht", "nie", "niemand", "no", "nobody", "nor", "not", "ob", "ohne", "whether", "without",
    ]
}
