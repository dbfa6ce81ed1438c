import Diagnostics
import SiteModel

extension Rule {
    package static let guidelineUnfinished = Rule(
        "guideline-unfinished", .note,
        why: "A title, a stance and a text are a guideline. This says where it does not turn up yet: on a card, in the check before a "
            + "post, in the quiz. Nothing has to be done about it.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "pause:\n",
            mended: "pause: {question: Does it help anybody but us?}\n")
    ) { input, findings in
        let localizedSite = input.site.defaultLocalizedSite
        for guideline in localizedSite.guidelines {
            let progress = GuidelineProgress(of: guideline, quiz: localizedSite.quiz)
            guard !progress.isReady else { continue }
            findings.report(
                at: guideline.provenance.location, "\(guideline.id) so far: \(progress.meter).",
                remedy: progress.done.contains(.pauseQuestion)
                    ? "Fill in what is missing when you have it."
                    : "Write `pause:` with a `question:` when you have one; `in_pause_check: true` also puts it into the check before a post."
            )
        }
    }
}
