import Diagnostics
import Markdown
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let brokenLink = Rule(
        "broken-link", .error,
        why: "A link that leads nowhere costs a reader the answer and us their trust. Links name source files, so that they hold "
            + "when pages move.",
        example: Example(
            in: "content/pages/welcome.md",
            broken: "Read [the story of the beer](../incidents/beeer.md).",
            mended: "Read [the story of the beer](../incidents/beer.md).")
    ) { input, findings in
        var suggestions = LinkSuggestions(input.plan.links)
        for localizedSite in input.site.localizedSites {
            let known = KnownGuidelineIDs(localizedSite.guidelines.map(\.id.description))
            for (address, location) in localizedSite.addresses {
                switch input.plan.links.resolve(address, from: location.path, in: localizedSite.language) {
                case .broken(.noSuchAnchor, _): break
                case .broken(.noSuchRule, _):
                    report(address, .noSuchRule, known.nearest(to: address), at: location, to: &findings)
                case .broken(let reason, let sought):
                    if findings.reportPhoto(address, sought, at: location, in: input.site) { break }
                    let meant =
                        LinkSuggestions.outside(address) ?? sought.flatMap { suggestions.destination(like: $0, from: location.path) }
                        ?? known.nearest(to: address.uppercased()) ?? LinkSuggestions.host(address)
                    report(address, reason, meant, at: location, to: &findings)
                case .page, .samePage, .file, .outside, .absent: break
                }
            }
        }
    }

    private static func report(
        _ address: String, _ reason: MarkdownLinkTarget.BrokenReason, _ meant: String?, at location: SourceLocation,
        to findings: inout Findings
    ) {
        let (summary, advice): (Phrase, Phrase) =
            switch reason {
            case .noSuchRule: ("There is no guideline `\(address)`.", "Use the `id` of a guideline that is out.")
            case .unsafeAddress where address.lowercased().hasPrefix("mailto:"):
                (
                    "Nobody can follow the address `\(address)`.",
                    "Write it as in mailto:post@intranet.example; several get commas between them, and after “?” come only subject, body, to and cc."
                )
            case .unsafeAddress where address.lowercased().hasPrefix("tel:"):
                ("Nobody can follow the address `\(address)`.", "Write the number as in tel:+49301234, with digits and what groups them.")
            case .unsafeAddress:
                (
                    "Nobody can follow the address `\(address)`.",
                    "Use a complete address that begins with https://, mailto: or tel:, without spaces."
                )
            case .absolutePath:
                (
                    "`\(address)` begins with a slash, which means something else on every server.",
                    "Name the source file as seen from this one, such as `../pages/oops.md`."
                )
            case .noSuchFile, .noSuchAnchor:
                (
                    "This link leads nowhere: there is no file `\(address)` here.",
                    "Name the source file as seen from this one, such as `../pages/oops.md`, or a rule such as `SM-06`."
                )
            }
        findings.report(at: location, summary, remedy: meant.map { "Did you mean `\($0)`?" } ?? advice)
    }
}
