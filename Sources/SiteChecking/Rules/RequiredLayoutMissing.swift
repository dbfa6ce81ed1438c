import Diagnostics
import SiteModel

extension Rule {
    package static let requiredLayoutMissing = Rule(
        "required-layout-missing", .note,
        why: "Every page of the site promises a link to these: home, the guidelines, help after a mistake, somebody to ask, the "
            + "pause check, the search, and a page for wrong addresses. Where you have none, a standard page takes its place, which knows "
            + "nothing of you.",
        example: Example(
            in: "content/pages/oops.md",
            broken: "layout: plain",
            mended: "layout: oops")
    ) { input, findings in
        for localizedSite in input.site.localizedSites {
            let standard = localizedSite.articles.filter { input.site.standardPages.contains($0.provenance.originalPath) }
            guard let first = standard.first else { continue }
            let names = standard.map { "`\($0.layout.rawValue)`" }.joined(separator: ", ")
            let isForeign = first.provenance.isFallback(in: localizedSite.language)
            guard localizedSite.language == input.site.languages[0] || isForeign else { continue }
            findings.report(
                at: localizedSite.settings.provenance.location(of: "languages"),
                isForeign
                    ? "The standard pages for these layouts are not in `\(localizedSite.language)`: \(names)."
                    : "Standard pages are shown for these layouts: \(names).",
                remedy: "Write pages of your own when you like, such as `\(first.provenance.originalPath)` with "
                    + "`layout: \(first.layout.rawValue)`.",
                as: isForeign ? .warning : .note)
        }
    }
}
