import Diagnostics

/// Finds what may exist only once. The finding is about the second use, in the order of files.
enum Duplicates {
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
                    rule: rule, at: use.location, "\(summary) The first is in \(place.path)\(place.line.map { ", line \($0)" } ?? "").",
                    remedy: remedy))
        }
    }
}
