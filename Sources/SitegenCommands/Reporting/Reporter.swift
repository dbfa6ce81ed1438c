/// Words a report for one kind of reader. Pure: the same report gives the same text.
protocol Reporter: Sendable {
    func text(of report: Report) -> ReportText
}

/// A report in words, for each of the two streams; both end with a line end or are empty.
struct ReportText: Sendable, Equatable {
    var output = ""
    var errors = ""
}
