package import Diagnostics
import Parallel
package import SiteModel
import SiteValues

/// The rules of a run: those over texts and links that are listed here, and those that features bring.
package struct RuleSet: Sendable {
    package let rules: [Rule]

    package init(_ rules: [Rule]) {
        self.rules = rules
    }

    /// What the rules find, as much as the site's settings and the exceptions in its texts leave of it.
    /// - Parameter isOutdated: asked before each rule; once it is true, the rest are skipped, and what was found is incomplete.
    package func check(_ input: CheckInput, unless isOutdated: @Sendable () -> Bool = { false }, into log: inout DiagnosticLog) {
        let all = rules + houseRules(of: input.site, into: &log)
        let found = all.parallelMap(chunk: 1) { isOutdated() ? DiagnosticLog() : $0.findings(in: input) }
        var choice = FindingChoice(rules: all.map(\.id) + RuleID.reasonsOfExternalLinks.map(\.0), input)
        for finding in found.flatMap(\.diagnostics) {
            if let kept = choice.kept(finding) { log.report(kept) }
        }
        log.append(contentsOf: choice.log)
    }

    /// As much of findings that no rule makes, such as those about links to others, as the site's settings and the exceptions in its texts
    /// leave of them.
    package func kept(_ findings: [Diagnostic], of site: Site, files: some Collection<SourceFile>) -> [Diagnostic] {
        let others = rules.map(\.id) + site.houseRules.map { RuleID($0.id.name) }
        var choice = FindingChoice(
            rules: RuleID.reasonsOfExternalLinks.map(\.0), others: others, site, exceptions: files.flatMap(CheckException.all))
        return findings.compactMap { choice.kept($0) }
    }

    /// The rules that a project brings in content/checks.yml.
    private func houseRules(of site: Site, into log: inout DiagnosticLog) -> [Rule] {
        let taken = Set(explanations.map(\.id))
        return site.houseRules.filter { rule in
            guard taken.contains(RuleID(rule.id.name)) else { return true }
            log.report(
                Diagnostic(
                    rule: .duplicateID, at: rule.provenance.location(of: "id"),
                    "`\(rule.id)` is a finding of the program already.", remedy: "Give your rule another id, such as `our-\(rule.id)`."))
            return false
        }.map(\.rule)
    }

    /// A new one is a file in Rules/ and a line here.
    package static let general: [Rule] = [
        .brokenLink, .addressGone, .linkLeftOut, .brokenAnchor, .brokenPicture, .fileNotNamed, .vagueLinkText,
        .missingWord, .requiredLayoutMissing, .openingEmpty, .crisisTextMissing,
        .mustHaveUncovered, .encouragementOutnumbered, .bodyLength, .guidelineUnfinished, .iconUnknown, .orphanIncident, .pageUnlinked,
        .idNotFileName,
        .reviewOverdue, .sampleContact, .sampleAddress, .sampleWord,
        .consentExpired, .consentWithoutEnd,
        .jargon, .longSentence, .hardToRead, .shouting, .threat,
        .contrast, .unknownToken, .lawPointerUnchecked, .openFact, .numberContradicts, .dateContradicts,
        .acronymUnexplained, .passiveVoice, .nounChain, .addressMixed, .genderFormMixed,
        .emojiRow, .hashtagCase, .tableHeadMissing, .altTextUseless,
        .translationNumbers, .translationLinks, .translationStrength,
        .personalDetail, .personNamed, .lawPointerOld,
        .houseRuleExample,
    ]
}
