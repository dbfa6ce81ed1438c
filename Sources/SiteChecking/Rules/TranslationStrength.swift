import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let translationStrength = Rule(
        "translation-strength", .note,
        why: "“Must” in one language and “sollte” in the other are two rules. Whoever is told off for one of them will hold up the other.",
        example: Example(
            in: "content/guidelines/get-tea.de.md",
            broken: "today: Du musst den Knopf für Entwürfe suchen.",
            mended: "today: Such den Knopf für Entwürfe.")
    ) { input, findings in
        var obligation = Obligation()
        for file in input.translations where file.path.hasPrefix("content/guidelines/") {
            let texts = file.pairs.filter { !["source", "text"].contains($0.original.source.key) }
            var first: Substring?
            for (original, _) in texts where first == nil { first = obligation.binding(in: original.words, original.language) }
            var bound: (CheckedText, Substring)?
            for (_, translation) in texts where bound == nil {
                bound = obligation.binding(in: translation.words, translation.language).map { (translation, $0) }
            }
            switch (first, bound) {
            case (let word?, nil):
                guard let place = texts.first?.translation.source.file.path else { continue }
                findings.report(
                    at: SourceLocation(path: place), "The original says “\(word)”, and nothing in this translation binds its readers.",
                    remedy: "Say it as strongly in both languages.")
            case (nil, (let text, let word)?):
                findings.report(
                    at: findings.place(of: word, in: text.source), "This says “\(word)”, and nothing in the original binds its readers.",
                    remedy: "Say it as strongly in both languages.")
            default: continue
            }
        }
    }
}
