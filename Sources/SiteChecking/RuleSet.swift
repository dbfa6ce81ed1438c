package import Diagnostics

/// The rules of a run: those over texts and links that are listed here, and those that features bring.
package struct RuleSet: Sendable {
    package let rules: [Rule]

    package init(_ rules: [Rule]) {
        self.rules = rules
    }

    /// What the rules find, as much as the site's settings and the exceptions in its texts leave of it.
    package func check(_ input: CheckInput, into log: inout DiagnosticLog) {
        var found = DiagnosticLog()
        for rule in rules { rule.run(on: input, into: &found) }
        var choice = FindingChoice(names: rules.map(\.id), input)
        for finding in found.diagnostics {
            if let kept = choice.kept(finding) { log.report(kept) }
        }
        log.append(contentsOf: choice.log)
    }

    /// A new one is a file in Rules/ and a line here.
    package static let general: [Rule] = [
        .brokenLink, .linkLeftOut, .brokenAnchor, .brokenPicture, .fileNotNamed, .vagueLinkText,
        .missingWord, .requiredLayoutMissing, .openingEmpty, .crisisTextMissing,
        .mustHaveUncovered, .encouragementOutnumbered, .bodyLength, .guidelineUnfinished, .orphanIncident, .idNotFileName,
        .reviewOverdue, .sampleContact, .sampleAddress, .sampleWord,
        .consentExpired, .consentWithoutEnd,
        .jargon, .longSentence, .hardToRead, .shouting, .threat,
        .contrast, .unknownToken, .lawPointerUnchecked, .openFact,
    ]
}
