/// Collects findings as values flow through the stages. Nothing is thrown and nothing is lost: a run reports them all.
package struct DiagnosticLog: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []
    /// Paths of files whose keys could not be read: to every other stage it is as if they were not there.
    private var unread: Set<String> = []

    package init() {}

    /// Remembers that nothing is known of a file but what was reported.
    package mutating func markUnread(_ path: String) {
        unread.insert(path)
    }

    package mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    package mutating func append(contentsOf other: DiagnosticLog) {
        diagnostics.append(contentsOf: other.diagnostics)
        unread.formUnion(other.unread)
    }

    /// The same findings, where those in some files stop nothing: errors become warnings, and what is merely missing becomes a note.
    /// - Parameter kept: rules whose findings concern other files, too.
    package func easing(in paths: Set<String>, missing: Set<RuleID>, except kept: Set<RuleID>) -> DiagnosticLog {
        var log = DiagnosticLog()
        log.unread = unread
        for finding in diagnostics {
            let isEased = finding.severity == .error && paths.contains(finding.location.path) && !kept.contains(finding.rule)
            log.report(isEased ? finding.with(missing.contains(finding.rule) ? .note : .warning) : finding)
        }
        return log
    }

    package var hasErrors: Bool {
        diagnostics.contains { $0.severity == .error }
    }

    /// Each finding once: first why files could not be read, the settings before all others, then by file, line and column, so that parallel
    /// stages report in one stable order. What may only follow from a file that could not be read is held back until it can be.
    package var sorted: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let all = diagnostics.filter { seen.insert($0).inserted }
        let causes = Set(all.filter { $0.severity == .error && unread.contains($0.location.path) }.map(\.location.path))
        let kept = causes.isEmpty ? all : all.filter { causes.contains($0.location.path) || !$0.mayFollow(from: causes) }
        func rank(_ finding: Diagnostic) -> Int {
            guard finding.severity == .error, causes.contains(finding.location.path) else { return 2 }
            return finding.location.path == "content/site.yml" ? 0 : 1
        }
        let sorted = kept.sorted { (rank($0), $0.location, $0.rule, $0.summary) < (rank($1), $1.location, $1.rule, $1.summary) }
        guard let first = sorted.first, kept.count < all.count else { return sorted }
        return [first.holdingBack(all.count - kept.count)] + sorted.dropFirst()
    }
}

extension Diagnostic {
    fileprivate func holdingBack(_ count: Int) -> Diagnostic {
        let held: Phrase =
            count == 1
            ? "1 finding that may come from this alone is held back until then."
            : "\(count) findings that may come from this alone are held back until then."
        return Diagnostic(
            rule: rule, severity: severity, at: location, summary, remedy: remedy.map { "\($0) \(held)" } ?? held,
            replacement: replacement, notes: notes)
    }
}
