package import Diagnostics

/// Every rule there is. A new one is a file in Rules/ and a line here.
package enum RuleSet {
    package static let all: [Rule] = [
        .brokenLink, .linkLeftOut, .brokenAnchor, .brokenPicture, .vagueLinkText,
        .requiredLayoutMissing, .openingEmpty, .crisisTextMissing,
        .mustHaveUncovered, .encouragementOutnumbered, .bodyLength, .orphanIncident, .idNotFileName,
        .reviewOverdue, .sampleContact, .sampleAddress, .sampleWord,
        .consentExpired, .consentWithoutEnd,
        .contrast, .unknownToken,
        .sheetOverflow, .noPublicAddress, .unknownTimeZone, .timeZoneMissing,
    ]

    package static func check(_ input: CheckInput, into log: inout DiagnosticLog) {
        for rule in all { rule.run(on: input, into: &log) }
    }
}
