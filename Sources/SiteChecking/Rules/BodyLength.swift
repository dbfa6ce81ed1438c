import Diagnostics
import Markdown
import SiteModel

extension Rule {
    package static let bodyLength = Rule(
        "body-length", .note,
        why: "A guideline is read between two meetings. Below 120 words it explains too little, above 200 few reach the end.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "Help people.",
            mended: String(repeating: "People come back to those who lend a hand and want nothing for it. ", count: 12))
    ) { input, findings in
        for localizedSite in input.site.localizedSites {
            for guideline in localizedSite.guidelines where !guideline.provenance.isFallback(in: localizedSite.language) {
                let words = guideline.body.wordCount
                guard !goodLength.contains(words) else { continue }
                findings.report(
                    at: guideline.provenance.location,
                    words == 1 ? "The text of this guideline has 1 word." : "The text of this guideline has \(words) words.",
                    remedy: words < goodLength.lowerBound
                        ? "Tell a little more: an example, a reason, a next step. \(goodLength.lowerBound) words are enough."
                        : "Cut it to \(goodLength.upperBound) words; what is left over may be an incident or a page of its own.")
            }
        }
    }

    static let goodLength = 120...200
}
