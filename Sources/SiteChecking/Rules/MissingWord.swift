import Diagnostics
import Messages
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let missingWord = Rule(
        "missing-word", .error,
        why: "A page in one language with buttons in another looks broken, and a screen reader reads the buttons out wrong. German and "
            + "English are built in; every other language brings its words in a file.",
        example: Example(
            in: "content/site.yml",
            broken: "languages: [en, de, it]",
            mended: "languages: [en, de]")
    ) { input, findings in
        for language in input.site.localizedSites.map(\.language) {
            let messages = input.plan.messages[language]
            guard let lender = messages.lender, !messages.missing.isEmpty else { continue }
            let lenderName = Phrase(name: MessageCatalog.builtIn.messages(in: .english).name(of: lender))
            let file = messages.path ?? "content/words.\(language).yml"
            if messages.isEmpty {
                findings.report(
                    at: input.site.defaultLocalizedSite.settings.provenance.location(of: "languages"),
                    "The interface has no words in `\(language)`: its pages would have \(lenderName) buttons and headings.",
                    remedy: messages.path == nil
                        ? "Run `sitegen new words \(language)`, and write the words into \(file); or take `\(language)` out of `languages`."
                        : "Write the words into \(file); or take `\(language)` out of `languages`.")
            } else {
                let count = messages.missing.count
                findings.report(
                    at: SourceLocation(path: file),
                    count == 1
                        ? "A word of the interface is missing in `\(language)`, where readers see the \(lenderName) one: `\(messages.missing[0])`."
                        : """
                        \(count) words of the interface are missing in `\(language)`, where readers see the \(lenderName) ones: \
                        \(shown(messages.missing)).
                        """,
                    remedy: count == 1 ? "Write it into \(file)." : "Write them into \(file).", as: .warning)
            }
        }
    }

    /// All of them while they fit into a few lines.
    private static func shown(_ keys: [String]) -> Phrase {
        let most = 30
        let names = keys.prefix(most).map { "`\($0)`" }.joined(separator: ", ")
        return keys.count > most ? "\(names) and \(keys.count - most) more" : Phrase(verbatim: names)
    }
}
