import Diagnostics
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let fileNotNamed = Rule(
        "file-not-named", .note,
        why: "Only what a text on the site names goes out, so that nothing leaves the house that somebody only put beside a text. "
            + "A file that is wanted on the site and missing there has no link yet.",
        example: Example(
            in: "content/pages/welcome.md",
            broken: "Come in, the gate is open.",
            mended: "Come in: ![The gate is open](gate.png)")
    ) { input, findings in
        let copies = Set(input.plan.copies.map(\.source.path))
        for file in input.site.assets where !copies.contains(file.path) && !file.path.hasSuffix(".css") {
            findings.report(
                at: SourceLocation(path: file.path), "No text on the site names this file, so it is not published.",
                remedy:
                    "Link to it from a text that is out, move it to `\(CopiedFile.declaredFolder)` if it is to be there without a link, "
                    + "or take it away.")
        }
        for file in input.site.photos where !file.path.hasPrefix(Photo.folder) {
            findings.report(
                at: SourceLocation(path: file.path), "This picture is in `\(Photo.folder)`, too, so it is not published from here.",
                remedy: "Take it away here. If nobody is in it, keep it here and take the one in `\(Photo.folder)` away.")
        }
        let named = Set(input.site.defaultLocalizedSite.pictured.map(\.photo.path))
        for file in input.site.photos where file.path.hasPrefix(Photo.folder) && !named.contains(file.path) {
            findings.report(
                at: SourceLocation(path: file.path), "No entry on the site has this photo, so it is not published.",
                remedy: "Name it under `photo:` in an entry that is out, or take it away.")
        }
    }
}
