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
        for file in input.translations where file.path.hasPrefix("content/guidelines/") {
            let texts = file.pairs.filter { !["source", "text"].contains($0.original.source.key) }
            let first = texts.lazy.compactMap { Obligation.binding(in: $0.original.words, $0.original.language) }.first
            let bound = texts.lazy.compactMap { pair in
                Obligation.binding(in: pair.translation.words, pair.translation.language).map { (pair.translation, $0) }
            }.first
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
