/// Words a report for one kind of reader. Pure: the same report gives the same text.
package protocol Reporter: Sendable {
    func text(of report: Report) -> ReportText
}

/// A report in words, for each of the two streams; both end with a line end or are empty.
package struct ReportText: Sendable, Equatable {
    package var output: String
    package var errors: String

    package init(output: String = "", errors: String = "") {
        self.output = output
        self.errors = errors
    }
}
