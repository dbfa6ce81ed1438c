import Diagnostics
import SiteModel
import Text

extension Rule {
    package static let iconUnknown = Rule(
        "icon-unknown", .warning,
        why: "A name for which the theme has no drawing leaves an empty place on pages, cards and posters, and nobody sees that there was "
            + "to be one.",
        example: Example(
            in: "content/guidelines/get-tea.md",
            broken: "icon: mgu",
            mended: "icon: mug")
    ) { input, findings in
        let names = drawings(of: input.theme)
        guard !names.isEmpty else { return }
        let localizedSite = input.site.defaultLocalizedSite
        look(at: localizedSite.guidelines.map { ($0.icon, $0.provenance) })
        look(at: localizedSite.situations.map { ($0.icon, $0.provenance) })
        look(at: localizedSite[Article.self].map { ($0.icon, $0.provenance) })

        func look(at entries: [(icon: String?, provenance: Provenance)]) {
            for (icon, provenance) in entries {
                guard let icon, !names.contains(icon) else { continue }
                findings.report(
                    at: provenance.location(of: "icon"), "The theme has no drawing “\(icon)”.",
                    remedy: Suggestion.nearest(to: icon, among: names).map { "Did you mean `\($0)`?" }
                        ?? "Take the key out, or write one of these: \(names.joined(separator: ", ")).")
            }
        }
    }

    /// `mug` of `<symbol id="i-mug" …>`, sorted.
    private static func drawings(of theme: ThemeAssets) -> [String] {
        guard let sheet = theme.files.first(where: { $0.path == "symbols.svg" }) else { return [] }
        var names: Set<String> = []
        var rest = sheet.bytes[...]
        while let start = rest.firstRange(ofText: "<symbol id=\"i-") {
            rest = rest[start.upperBound...]
            names.insert(String(decoding: rest.prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self))
        }
        return names.sorted()
    }
}
