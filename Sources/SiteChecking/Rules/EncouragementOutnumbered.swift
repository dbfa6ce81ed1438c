import Diagnostics
import SiteModel

extension Rule {
    package static let encouragementOutnumbered = Rule(
        "encouragement-outnumbered", .warning,
        why: "People who are mostly told what to leave alone say nothing at all. Ways to do it well and people to ask should be "
            + "at least as many as red lines.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "kind: rule\nstance: red_line\nmay_share: [What is on our website]\nkeep_in: [What is not]\nbinding:\n  "
                + "title: Code of conduct",
            mended: "kind: rule\nstance: encouragement")
    ) { input, findings in
        let edition = input.site.defaultEdition
        let lines = edition.guidelines(.redLine)
        let friendly = edition.guidelines.count { $0.stance == .encouragement || $0.kind != .rule }
        guard let first = lines.first, friendly < lines.count else { return }
        findings.report(
            at: first.origin.location(of: "stance"),
            "There are \(lines.count) red lines, but only \(friendly) guidelines that encourage or help.",
            remedy: "Write another encouragement, or look whether one of the red lines is a grey zone after all.")
    }
}
