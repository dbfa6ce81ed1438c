import Diagnostics
import SiteModel
import SiteValues

extension Rule {
    package static let reviewOverdue = Rule(
        "review-overdue", .warning,
        why: "Every page shows when it was last checked. A date long gone says that nobody looks after it, and then nobody believes it.",
        example: Example(
            in: "content/pages/welcome.md",
            broken: "reviewed: 2020-01-31\nreview_every: \"6 months\"",
            mended: "reviewed: 2026-11-02\nreview_every: \"6 months\"")
    ) { input, findings in
        let localizedSite = input.site.defaultLocalizedSite
        let settings = localizedSite.settings
        look(at: settings.updated, settings.reviewEvery, settings.owner, settings.provenance.location(of: "updated"))
        for entry in localizedSite.reviewed {
            look(at: entry.reviewed, entry.reviewEvery, entry.owner, entry.provenance.location(of: "reviewed"))
        }

        func look(at reviewed: CivilDate?, _ interval: ReviewInterval?, _ owner: EntryID?, _ location: SourceLocation) {
            guard let due = reviewed.flatMap({ interval?.due(after: $0) }), due < input.site.asOf else { return }
            let name = owner.map { localizedSite.contact($0)?.name ?? $0.description }
            findings.report(
                at: location, "The review was due on \(due).",
                remedy: name.map { "\($0) reads the page again and writes that day here." }
                    ?? "Read the page again and write that day here.")
        }
    }
}
