import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let translationNumbers = Rule(
        "translation-numbers", .warning,
        why: "A number is the same in every language. Where it is not, somebody changed one text and not the other, and readers of one of "
            + "them go by the wrong day.",
        example: Example(
            in: "content/guidelines/get-tea.de.md",
            broken: "| Wo | Warten |\n|---|---:|\n| Chat | 20 min |",
            mended: "| Wo | Warten |\n|---|---:|\n| Chat | 10 min |")
    ) { input, findings in
        let patterns = WrittenNumbers.Patterns()
        for file in input.translations {
            // What a pointer to the law says is another law's in another language.
            for (original, translation) in file.pairs where !["source", "text", "jurisdiction"].contains(original.source.key) {
                let first = WrittenNumbers(in: original.source.text, isGerman: original.language.isGerman, by: patterns).found
                let second = WrittenNumbers(in: translation.source.text, isGerman: translation.language.isGerman, by: patterns).found
                // Only where both have one that the other has not: a number in digits here is often a word there.
                let (here, there) = (Set(second.map(\.value)), Set(first.map(\.value)))
                guard let odd = second.first(where: { !there.contains($0.value) }),
                    let missing = first.first(where: { !here.contains($0.value) })
                else { continue }
                findings.report(
                    at: findings.place(of: odd.text, in: translation.source),
                    "This says “\(odd.text)” where the original says “\(missing.text)”.",
                    remedy: "Look which of them is right, and say the same in both.")
            }
        }
    }
}
