import Diagnostics
import Markdown
import Messages
import SiteModel
import SitePlan

extension Rule {
    package static let vagueLinkText = Rule(
        "vague-link-text", .warning,
        why: "Readers jump from link to link, some of them by ear. A link has to say by itself where it leads; “here” says nothing.",
        example: Example(
            in: "content/pages/welcome.md",
            broken: "You find the story [here](../incidents/beer.md).",
            mended: "You find it in [the story of the beer](../incidents/beer.md).")
    ) { input, findings in
        // Of all languages of the site: "more" says as little in a German text.
        let vagueTexts = Set(input.site.localizedSites.flatMap { input.plan.messages[$0.language].list(.vagueLinks) })
        for link in input.links.map(\.link) where vagueTexts.contains(bare(link.text)) {
            findings.report(
                at: link.location, "“\(link.text)” does not say where the link leads.",
                remedy: "Put the link on words that name the page: `[How to ask for a photo](…)`.")
        }
    }

    /// Lower case, without the arrows and dots that decorate such links.
    private static func bare(_ text: String) -> String {
        let letters = text.lowercased().map { $0.isLetter ? $0 : " " }
        return String(letters).split(separator: " ").joined(separator: " ")
    }
}
