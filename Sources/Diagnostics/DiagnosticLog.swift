/// Collects findings as values flow through the stages. Nothing is thrown and nothing is lost: a run reports them all.
package struct DiagnosticLog: Sendable {
    package private(set) var diagnostics: [Diagnostic] = []

    package init() {}

    package mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    package mutating func append(contentsOf other: DiagnosticLog) {
        diagnostics.append(contentsOf: other.diagnostics)
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
