import Diagnostics

/// Finds what may exist only once. The finding is about the second use, in the order of files.
enum Duplicates {
    struct Use<Value: Hashable> {
        let value: Value
        let location: SourceLocation
    }

    static func report<Value: Hashable>(
        _ rule: RuleID, _ uses: [Use<Value>], log: inout DiagnosticLog, _ words: (Value) -> (summary: Phrase, remedy: Phrase)
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
                    rule: rule, at: use.location, summary, remedy: remedy, notes: [Diagnostic.Note(at: place, "The first is here.")]))
        }
    }
}
