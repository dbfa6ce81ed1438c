import Diagnostics
import SiteModel

extension Rule {
    package static let requiredLayoutMissing = Rule(
        "required-layout-missing", .error,
        why: "Every page of the site promises a link to these: home, the guidelines, help after a mistake, somebody to ask, the "
            + "pause check, and a page for wrong addresses.",
        example: Example(
            in: "content/pages/oops.md",
            broken: "layout: plain",
            mended: "layout: oops")
    ) { input, findings in
        for layout in [Layout.home, .guidelines, .oops, .contacts, .pause, .notFound]
        where input.site.defaultLocalizedSite.article(layout: layout) == nil {
            findings.report(
                at: SourceLocation(path: "content/pages/\(layout.rawValue).md"), "No page has the layout `\(layout.rawValue)`.",
                remedy: "Write `content/pages/\(layout.rawValue).md` with `layout: \(layout.rawValue)`, or give an existing page "
                    + "this layout.")
        }
    }
}
