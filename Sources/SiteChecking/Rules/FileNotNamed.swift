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
        let photos = Set(input.site.photos.map(\.bytes))
        let ofTheme = input.theme.files.filter { photos.contains($0.bytes) }.map { "themes/\(input.theme.name)/Assets/\($0.path)" }
        for path in input.site.photos.map(\.path).filter({ !Photo.keeps($0) }) + ofTheme {
            findings.report(
                at: SourceLocation(path: path), "This picture is in `\(Photo.folder)`, too, so it is not published from here.",
                remedy: "Take it away here. If nobody is in it, keep it here and take the one in `\(Photo.folder)` away.")
        }
        let named = Set(input.site.defaultLocalizedSite.pictured.map(\.photo.path))
        for path in input.site.photos.map(\.path) where Photo.keeps(path) && !named.contains(path) {
            findings.report(
                at: SourceLocation(path: path), "No entry on the site has this photo, so it is not published.",
                remedy: path.hasPrefix(Photo.folder)
                    ? "Name it under `photo:` in an entry that is out, or take it away."
                    : "Rename its folder to `\(Photo.folder)`, all lower case: photos are looked for there.")
        }
    }
}
