import Diagnostics
import Markdown
import SiteModel
import SitePlan

extension Rule {
    package static let linkLeftOut = Rule(
        "link-left-out", .note,
        why: "A page that is switched off, a draft or out of date takes no reader. Links to it turn into plain words by themselves; "
            + "this says where, in case the sentence around them sounds odd now.",
        example: Example(
            in: "content/pages/welcome.md",
            broken: "draft: true",
            mended: "draft: false")
    ) { input, findings in
        for entry in input.links {
            let link = entry.link
            guard let unpublished = input.plan.links.unpublished(behind: link, in: entry.language) else { continue }
            let (reason, remedy) = words(for: unpublished)
            findings.report(
                at: link.location, "“\(unpublished.title)” is not on the site: \(reason). The link is shown as plain words.", remedy: remedy
            )
        }
    }

    private static func words(for unpublished: UnpublishedDocument) -> (reason: Phrase, remedy: Phrase) {
        let leave: Phrase = "Leave it so, or reword the sentence."
        return switch unpublished.reason {
        case .draft: ("it is a draft", leave)
        case .scheduled(let day): ("it comes out on \(day)", "The link comes with it. \(leave)")
        case .expired(let day):
            ("it expired on \(day)", unpublished.replacement.map { "Link to `\($0)`, which took its place." } ?? leave)
        case .switchedOff(let name): ("it is switched off by \(name)", "Switch it on there, or reword the sentence.")
        }
    }
}
