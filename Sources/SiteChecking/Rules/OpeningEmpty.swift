import Diagnostics
import SiteModel
import Text

extension Rule {
    package static let openingEmpty = Rule(
        "opening-empty", .error,
        why: "The first thing a reader meets says why we would love to see them out there, and whom the guidelines protect. "
            + "Without it the rest reads like a ban.",
        example: Example(
            in: "content/site.yml",
            broken: "why:\n  lead: To do.\n  text: To do.",
            mended: "why:\n  lead: You know things, you have stories, and you may tell them in public, under your own name.\n"
                + "  text: These guidelines help you keep your good name while you do, and they help us keep ours, which we share.")
    ) { input, findings in
        for localizedSite in input.site.localizedSites where !localizedSite.settings.provenance.isFallback(in: localizedSite.language) {
            let why = localizedSite.settings.why
            let words = why.lead.wordCount + why.text.wordCount
            guard words < fewestWords else { continue }
            findings.report(
                at: localizedSite.settings.provenance.location(of: "why"),
                "The opening has fewer than \(fewestWords) words: readers do not learn why we want them to take part.",
                remedy: "Say under `why` in two or three sentences why taking part is welcome, and what the guidelines are good for.")
        }
    }

    private static let fewestWords = 20
}
