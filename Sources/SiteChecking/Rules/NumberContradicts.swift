import Diagnostics
import Messages
import SiteFields
import SiteModel
import SitePlan
import SiteValues
import Wording

extension Rule {
    package static let numberContradicts = Rule(
        "number-contradicts", .warning,
        why: "A number that was typed is right until the next guideline. Then every page, card and slide that has it is wrong, and nobody "
            + "counts again.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "summary: Our seventy red lines are all you have to know.",
            mended: "summary: Our {{ red_line_count_in_words }} red lines are all you have to know.")
    ) { input, findings in
        for site in input.site.localizedSites where site.guidelines.contains(where: { $0.stance != nil }) {
            guard var counted = CountedGuidelines(in: input.plan.messages[site.language]) else { continue }
            for text in input.texts where text.language == site.language && !text.isAboutOthers && !text.isHistory {
                for (claim, subject) in counted.claims(in: text.words) {
                    let count = subject.count(in: site)
                    // "The three guidelines" are most often those that were named last.
                    let isNear = claim.number > 3 && 2 * claim.number > count && claim.number < 2 * count
                    guard claim.number != count, claim.isCertain || isNear else { continue }
                    let isCapital = claim.isWord && claim.words.first?.isUppercase == true
                    let name = subject.variable
                    let variable = (isCapital ? name.prefix(1).uppercased() + name.dropFirst() : name) + (claim.isWord ? "_in_words" : "")
                    findings.report(
                        at: findings.place(of: claim.words, in: text.source), "“\(claim.words)”: today there are \(count).",
                        remedy: "Write `{{ \(variable) }}` for the number, and it will always be right.", as: claim.isCertain ? nil : .note)
                }
            }
        }
    }
}

extension CheckedText {
    /// The guidelines of other houses have numbers of their own.
    fileprivate var isAboutOthers: Bool { ["content/incidents/", "content/inspiration/"].contains { source.file.path.hasPrefix($0) } }

    /// What was so on its day.
    fileprivate var isHistory: Bool {
        source.file.path.hasPrefix("content/data/changelog") || ["changes", "history", "note", "change_note"].contains(source.key)
    }
}
