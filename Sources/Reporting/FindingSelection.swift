package import Diagnostics

/// Which findings of a run count: what it reports, and what it fails for.
package struct FindingSelection: Sendable {
    /// Ids; nil for all.
    package var only: Set<String>?
    package var skipped: Set<String> = []
    /// Findings of an earlier day, which are known already.
    package var known: Set<FindingIdentity> = []
    /// nil for any number.
    package var maxWarnings: Int?

    package init() {}

    package func kept(of findings: [Diagnostic], in sources: [String: SourceFile]) -> [Diagnostic] {
        // Counted before anything is left out: the second of two that agree stays the second.
        let identities = FindingIdentity.all(of: findings, in: sources)
        return zip(findings, identities).filter { finding, identity in
            only?.contains(finding.rule) ?? true && !skipped.contains(finding.rule) && !known.contains(identity)
        }.map(\.0)
    }

    /// Whether a run with these findings, of those that count, has failed.
    package func fails(with findings: [Diagnostic], isStrict: Bool) -> Bool {
        let limit = isStrict ? Severity.warning : .error
        if findings.contains(where: { $0.severity >= limit }) { return true }
        return maxWarnings.map { limit in findings.count { $0.severity == .warning } > limit } ?? false
    }
}
