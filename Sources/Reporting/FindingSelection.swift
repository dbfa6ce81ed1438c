package import Diagnostics

/// Which findings of a run count: what it reports, and what it fails for.
package struct FindingSelection: Sendable {
    /// Ids; nil for all.
    package var only: Set<RuleID>?
    package var skipped: Set<RuleID> = []
    /// Findings of an earlier day, which are known already.
    package var known: Set<FindingIdentity> = []
    /// nil for any number.
    package var maxWarnings: Int?

    package init() {}

    package func kept(of findings: [Diagnostic], in sources: [String: SourceFile]) -> [Diagnostic] {
        guard !known.isEmpty else { return findings.filter(counts) }
        // Numbered before filtering, so that the second of two identical findings keeps its number.
        let identities = FindingIdentity.all(of: findings, in: sources)
        return zip(findings, identities).filter { counts($0) && !known.contains($1) }.map(\.0)
    }

    private func counts(_ finding: Diagnostic) -> Bool {
        only?.contains(finding.rule) ?? true && !skipped.contains(finding.rule)
    }

    /// Whether a run with these findings, of those that count, has failed.
    package func fails(with findings: [Diagnostic], isStrict: Bool) -> Bool {
        let limit = isStrict ? Severity.warning : .error
        if findings.contains(where: { $0.severity >= limit }) { return true }
        return maxWarnings.map { limit in findings.count { $0.severity == .warning } > limit } ?? false
    }
}
