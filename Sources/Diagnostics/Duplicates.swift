/// Finds what may exist only once. The finding is about the second use, in the order of files.
package enum Duplicates {
    package struct Use<Value: Hashable> {
        package let value: Value
        package let location: SourceLocation

        package init(value: Value, location: SourceLocation) {
            self.value = value
            self.location = location
        }
    }

    package static func report<Value: Hashable>(
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
