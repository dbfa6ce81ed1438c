import Diagnostics
import Markdown
import SiteFields
import SiteModel
import SiteValues

extension Rule {
    package static let translationLinks = Rule(
        "translation-links", .note,
        why: "A link that was added to one language helps only those who read it. Links to other sites may differ, because they often are "
            + "in one language; those inside lead to the same pages.",
        example: Example(
            in: "content/guidelines/get-tea.de.md",
            broken: "Lies [die Geschichte vom Bier](../incidents/beer.md).",
            mended: "Lies [die Geschichte vom Bier](../incidents/beer.md), dann [die Seite für Neue](../pages/welcome.md).")
    ) { input, findings in
        let linksByPath = Dictionary(grouping: input.links.map(\.link)) { $0.location.path }
        for file in input.translations {
            for (original, translation) in file.pairs where original.source.key == "body" {
                let path = translation.source.file.path
                let first = Set((linksByPath[file.path] ?? []).compactMap(target))
                let second = Set((linksByPath[path] ?? []).compactMap(target))
                guard !second.isSuperset(of: first) else { continue }
                let missing = first.subtracting(second).sorted()
                findings.report(
                    at: translation.source.location,
                    "The original leads to \(missing.map { "`\($0)`" }.joined(separator: ", ")), and this translation does not.",
                    remedy: "Put the link into the translation, too, or take it out of the original.")
            }
        }
    }

    /// The page inside the site that a link leads to, without its section, which has another name in each language.
    private static func target(_ link: MarkdownLink) -> String? {
        let address = link.destination
        guard !address.contains(":"), !address.hasPrefix("#"), !address.hasPrefix("//") else { return nil }
        return String(address.prefix { $0 != "#" && $0 != "?" })
    }
}
