import Diagnostics
import SiteModel

extension Rule {
    package static let encouragementOutnumbered = Rule(
        "encouragement-outnumbered", .warning,
        why: "People who are mostly told what to leave alone say nothing at all. Ways to do it well and people to ask should be "
            + "at least half of what they meet.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "kind: rule\nstance: red_line\nmay_share: [What is on our website]\nkeep_in: [What is not]\nbinding:\n  "
                + "title: Code of conduct",
            mended: "kind: rule\nstance: encouragement")
    ) { input, findings in
        let guidelines = input.site.defaultLocalizedSite.guidelines
        let friendly = guidelines.count { $0.stance == .encouragement || $0.kind == .help }
        guard let first = guidelines.first(where: { $0.stance == .redLine || $0.stance == .greyZone }),
            2 * friendly < guidelines.count
        else { return }
        findings.report(
            at: first.provenance.location(of: "stance"),
            "Only \(friendly) of \(guidelines.count) guidelines encourage or help: less than half.",
            remedy: "Write another encouragement, or look whether one of the others says “yes, and here is how” after all.")
    }
}
