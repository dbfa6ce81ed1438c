import Diagnostics
import Markdown
import SiteModel
import Text

extension Rule {
    package static let encouragementOutnumbered = Rule(
        "encouragement-outnumbered", .warning,
        why: "People who are mostly told what to leave alone say nothing at all. Ways to do it well and people to ask should be "
            + "at least half of what they read. Words are counted, not labels: a new name for a red line changes nothing.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "kind: rule\nstance: red_line\nmay_share: [What is on our website]\nkeep_in: [What is not]\nbinding:\n  "
                + "title: Code of conduct",
            mended: "kind: rule\nstance: encouragement")
    ) { input, findings in
        let guidelines = input.site.defaultLocalizedSite.guidelines
        guard guidelines.count >= fewestGuidelines else { return }
        let encouraging = guidelines.reduce(0) { $0 + $1.encouragingWords }
        let all = guidelines.reduce(encouraging) { $0 + $1.warningWords }
        guard 2 * encouraging < all, let first = guidelines.first(where: { $0.stance == .redLine || $0.stance == .greyZone })
        else { return }
        // Until the starter's texts are the house's own, choosing among them tips the balance, not what somebody has written.
        let settings = input.site.defaultLocalizedSite.settings
        let isStarter = !settings.sampleWords.isEmpty && !settings.isSample
        findings.report(
            at: first.provenance.location(of: "stance"),
            "Of a hundred words that advise, only \(100 * encouraging / all) encourage or help: less than half.",
            remedy: "Say more about how to do it well, in another encouragement or under `may_share`, `what_you_get` and `say`.",
            as: isStarter ? .note : nil)
    }
}

/// Of two or three nobody can say whether they are out of balance.
private let fewestGuidelines = 4

extension Guideline {
    /// What may be done, how, and who helps. A notice tells what happens anyway: its text is on neither side.
    fileprivate var encouragingWords: Int {
        Self.words(whatYouGet + mayShare + say + [today ?? ""] + pairs.flatMap { [$0.do, $0.doWhy ?? ""] })
            + (stance == .encouragement || kind == .help ? body.wordCount : 0)
    }

    fileprivate var warningWords: Int {
        let effects = whatCouldHappen.map { [$0.you, $0.colleagues, $0.organisation] } ?? []
        return Self.words(keepIn + effects + pairs.flatMap { [$0.dont, $0.dontWhy ?? ""] })
            + (stance == .redLine || stance == .greyZone ? body.wordCount : 0)
    }

    private static func words(_ texts: [String]) -> Int {
        texts.reduce(0) { $0 + $1.wordCount }
    }
}
