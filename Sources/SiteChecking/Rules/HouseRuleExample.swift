import Diagnostics
import SiteModel

extension Rule {
    package static let houseRuleExample = Rule(
        "house-rule-example", .error,
        why: "A rule of your own that finds nothing looks like a site without mistakes. Its examples are its tests: each bad one has to be "
            + "found, each good one has to be left alone.",
        example: Example(
            in: "content/checks.yml",
            broken: "- id: no-gurus\n  kind: existence\n  words: [guru]\n  message: We are colleagues, all of us.\n"
                + "  bad: [Ask our data gurus.]\n  good: [Ask Ines about the data.]",
            mended: "- id: no-gurus\n  kind: existence\n  words: [guru*]\n  message: We are colleagues, all of us.\n"
                + "  bad: [Ask our data gurus.]\n  good: [Ask Ines about the data.]")
    ) { input, findings in
        for rule in input.site.houseRules {
            for text in rule.bad where !rule.isBroken(by: text) {
                findings.report(
                    at: rule.provenance.location(of: "bad"), "`\(rule.id)` finds nothing in its bad example “\(text)”.",
                    remedy: "Mend its words, or the example: whole words count, and `*` at the end of a word takes any ending.")
            }
            for text in rule.good where rule.isBroken(by: text) {
                findings.report(
                    at: rule.provenance.location(of: "good"), "`\(rule.id)` finds fault with its good example “\(text)”.",
                    remedy: "Narrow its words, add what is fine under `unless`, or change the example.")
            }
        }
    }
}
