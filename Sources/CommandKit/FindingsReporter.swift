import Diagnostics
import Reporting

/// Writes what was found in a format that another program defines. A failure goes to stderr as words, too.
struct FindingsReporter: Reporter {
    let format: any FindingFormat

    func text(of report: Report) -> ReportText {
        let failure = report.failure.map { [$0.message.text, $0.remedy?.text].compactMap(\.self).joined(separator: " ") }
        let list = FindingList(
            command: report.command, findings: report.findings.diagnostics, sources: report.findings.sources, failure: failure)
        return ReportText(
            output: format.text(of: list), errors: failure.map { "error: \(DisplayText.harmless($0))\n" } ?? "")
    }
}
