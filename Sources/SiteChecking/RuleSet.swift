package import Diagnostics

/// The rules of a run: those over texts and links that are listed here, and those that features bring.
package struct RuleSet: Sendable {
    package let rules: [Rule]

    package init(_ rules: [Rule]) {
        self.rules = rules
    }

    package func check(_ input: CheckInput, into log: inout DiagnosticLog) {
        for rule in rules { rule.run(on: input, into: &log) }
    }

    /// A new one is a file in Rules/ and a line here.
    package static let general: [Rule] = [
        .brokenLink, .linkLeftOut, .brokenAnchor, .brokenPicture, .vagueLinkText,
        .missingWord, .requiredLayoutMissing, .openingEmpty, .crisisTextMissing,
        .mustHaveUncovered, .encouragementOutnumbered, .bodyLength, .guidelineUnfinished, .orphanIncident, .idNotFileName,
        .reviewOverdue, .sampleContact, .sampleAddress, .sampleWord,
        .consentExpired, .consentWithoutEnd,
        .contrast, .unknownToken, .lawPointerUnchecked, .openFact,
    ]
}
