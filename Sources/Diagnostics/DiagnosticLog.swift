/// Collects findings as values flow through the stages. Nothing is thrown and nothing is lost: a run reports them all.
package struct DiagnosticLog: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []
    /// Paths of files whose keys could not be read: to every other stage it is as if they were not there.
    package private(set) var unread: Set<String> = []

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

    /// By file, line and column, each finding once, so that parallel stages report in one stable order.
    package var sorted: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return diagnostics.filter { seen.insert($0).inserted }.sorted {
            ($0.location, $0.rule, $0.summary) < ($1.location, $1.rule, $1.summary)
        }
    }
}
