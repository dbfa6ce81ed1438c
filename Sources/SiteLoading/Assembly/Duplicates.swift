import Diagnostics

/// What may be there once only. The second in the order of files is the one to be mended.
enum Duplicates {
    /// One use of something: its value, where it is written, and what to call it.
    struct Use<Value: Hashable> {
        let value: Value
        let location: SourceLocation
    }

    static func report<Value: Hashable>(
        _ rule: String, _ uses: [Use<Value>], log: inout DiagnosticLog, _ words: (Value) -> (summary: String, remedy: String)
    ) {
        var first: [Value: SourceLocation] = [:]
        for use in uses.sorted(by: { $0.location < $1.location }) {
            guard let place = first[use.value] else {
                first[use.value] = use.location
                continue
            }
            let (summary, remedy) = words(use.value)
            log.report(
                Diagnostic(
                    rule: rule, at: use.location, "\(summary) It stands first in \(place.path)\(place.line.map { ", line \($0)" } ?? "").",
                    remedy: remedy))
        }
    }
}
