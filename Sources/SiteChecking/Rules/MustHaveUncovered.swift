import Diagnostics
import SiteModel

extension Rule {
    package static let mustHaveUncovered = Rule(
        "must-have-uncovered", .error,
        why: "The catalogue lists what guidelines on this subject have to cover. A gap is seldom noticed before somebody falls into it.",
        example: Example(
            in: "content/data/must_haves.yml",
            broken: "- id: archive\n  number: 90\n  title: Keep what you publish",
            mended: "- id: archive\n  number: 90\n  optional: true\n  title: Keep what you publish")
    ) { input, findings in
        let localizedSite = input.site.defaultLocalizedSite
        let covered = Set(localizedSite.guidelines.compactMap(\.covers))
        for topic in localizedSite.mustHaves where !topic.optional && !covered.contains(topic.id) {
            findings.report(
                at: topic.provenance.location, "No guideline covers “\(topic.title)”.",
                remedy: "Write one with `covers: \(topic.id)`, or set `optional: true` here if you can do without it.")
        }
    }
}
