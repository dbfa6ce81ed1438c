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
            findings.report(matches, of: text) { match in
                (
                    "“\(match.found)” is a threat.",
                    "Say what could happen, to whom, and whom to call; what is binding says where it is written, without the raised finger."
                )
            }
        }
    }
}
