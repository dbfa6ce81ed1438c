import DesignTokens
import Diagnostics
import SiteModel

extension Rule {
    package static let unknownToken = Rule(
        "unknown-token", .error,
        why: "A brand colour under a mistyped name changes nothing: the site keeps the theme's colour, and nobody is told.",
        example: Example(
            in: "content/site.yml",
            broken: "brand:\n  goo: \"#0b5c33\"",
            mended: "brand:\n  go: \"#0b5c33\"")
    ) { input, findings in
        let names = input.theme.tokens.map(\.name)
        let brand = input.site.defaultLocalizedSite.settings.brand
        for (name, value) in brand.sorted(by: { $0.key < $1.key }) where !names.contains(name) {
            let former = DesignToken.renamed[name].flatMap { names.contains($0) ? $0 : nil }
            findings.report(
                at: value.location, "The theme has no colour or size named `\(name)`.",
                remedy: (former ?? Suggestion.nearest(to: name, among: names)).map { "Did you mean `\($0)`?" }
                    ?? "The names are listed in \(input.theme.settings.path).")
        }
    }
}
