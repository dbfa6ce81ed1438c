import Diagnostics
import Markdown
import SiteModel
import SitePlan

extension Rule {
    package static let brokenPicture = Rule(
        "broken-picture", .error,
        why: "A picture that is missing leaves a hole. One that is fetched from elsewhere tells somebody else who reads this "
            + "page, and fails without a network.",
        example: Example(
            in: "content/pages/welcome.md",
            broken: "![A gate](gate.jpeg)",
            mended: "![A gate](gate.png)")
    ) { input, findings in
        var suggestions = LinkSuggestions(input.plan.links)
        for localizedSite in input.site.localizedSites {
            for image in localizedSite.texts.flatMap(\.images) {
                switch input.plan.links.resolve(image.destination, from: image.location.path, in: localizedSite.language) {
                case .file: break
                case .outside:
                    findings.report(
                        at: image.location, "This picture is on another server.",
                        remedy: "Save it beside the text, if you may, and name the file: `![\(image.alt)](picture.jpg)`.")
                case .broken(_, let sought):
                    if findings.reportPhoto(image.destination, sought, at: image.location, in: input.site) { break }
                    let meant = sought.flatMap { suggestions.destination(like: $0, from: image.location.path) }
                    findings.report(
                        at: image.location, "There is no picture `\(image.destination)` here.",
                        remedy: meant.map { "Did you mean `\($0)`?" } ?? "Put the file into `content/` and name it as seen from this text.")
                case .page, .samePage, .absent:
                    findings.report(
                        at: image.location, "`\(image.destination)` is not a picture.",
                        remedy: "Take the `!` away to make it a link, or name a picture.")
                }
            }
        }
        findings.reportMissingPhotos(of: input.site)
    }
}
