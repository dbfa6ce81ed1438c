import CommandKit
import Diagnostics
import TestSupport
import Testing

@testable import Reporting
@testable import SitegenCommands

struct ReporterTests {
    static let file = SourceFile(path: "content/a.md", text: "titel: \"<x>\"\n")

    static func finding(_ severity: Severity, line: Int = 1) -> Diagnostic {
        Diagnostic(
            rule: "unknown-key", severity: severity, at: SourceLocation(path: "content/a.md", line: line, column: 1, length: 5),
            "There is no `titel`.")
    }

    static func report(
        _ severities: [Severity], showsNotes: Bool = false, output: BuildFacts.Output? = nil, command: String = "check"
    ) -> Report {
        let findings = Findings(diagnostics: severities.map { finding($0) }, sources: [file.path: file], showsNotes: showsNotes)
        let facts = BuildFacts(pages: 143, duration: .milliseconds(84), output: output)
        return Report(command: command, status: severities.contains(.error) ? .findings : .clean, findings: findings, result: .site(facts))
    }

    func text(_ report: Report, _ verbosity: Verbosity = .normal) -> ReportText {
        TextReporter(verbosity: verbosity, output: .plain, errors: .plain, width: 100).text(of: report)
    }

    @Test("Findings go to stderr, and the last line to stdout") func findingsGoToStderrAndTheLastLineToStdout() {
        let text = text(Self.report([.error, .error, .error, .warning]))
        #expect(text.output == "Checked: 143 pages, 0.08 s\n")
        #expect(text.errors.hasPrefix("error[unknown-key]: There is no `titel`.\n --> content/a.md:1:1\n"))
        #expect(text.errors.hasSuffix("\n\n3 errors, 1 warning\n"))
    }

    @Test("A clean check says so") func aCleanCheckSaysSo() {
        #expect(text(Self.report([])) == ReportText(output: "Clean: 143 pages, 0.08 s\n", errors: ""))
    }

    @Test("A build ends with pages, files and time") func aBuildEndsWithPagesFilesAndTime() {
        let output = BuildFacts.Output(folder: "site", written: ["a.html", "b.html"], removed: ["c.html"], unchanged: 7)
        #expect(text(Self.report([], output: output)).output == "site: 143 pages, 3 files changed, 0.08 s\n")
        let one = BuildFacts.Output(folder: "site", written: ["a.html"])
        #expect(text(Self.report([], output: one)).output == "site: 143 pages, 1 file changed, 0.08 s\n")
    }

    @Test("A stopped build says that nothing was written") func aStoppedBuildSaysThatNothingWasWritten() {
        let output = BuildFacts.Output(folder: "site", wasStopped: true)
        #expect(text(Self.report([.error], output: output)).output == "Nothing written: 143 pages, 0 files changed, 0.08 s\n")
    }

    @Test("A build tells of PD fs that are missing or out of date") func aBuildTellsOfPDFsThatAreMissingOrOutOfDate() {
        var output = BuildFacts.Output(folder: "site", missingPDFs: ["print/en/posters.pdf"])
        #expect(text(Self.report([], output: output)).output.hasPrefix("1 PDF offered and not there: `sitegen print` makes them\nsite: "))
        output.outdatedPDFs = ["print/en/handbook.pdf", "print/de/handbook.pdf"]
        #expect(text(Self.report([], output: output)).output.hasPrefix("1 PDF offered and not there, 2 PDFs out of date: `sitegen print`"))
        #expect(text(Self.report([], output: output), .quiet).output.isEmpty)
    }

    @Test("Notes are counted unless somebody asked for them") func notesAreCountedUnlessSomebodyAskedForThem() {
        #expect(text(Self.report([.note, .note])).errors == "2 notes: `sitegen check` shows them\n")
        #expect(text(Self.report([.note], showsNotes: true)).errors.hasSuffix("\n\n1 note\n"))
        var print = Self.report([.note])
        print.findings.urgent = ["unknown-key"]
        #expect(text(print).errors.hasPrefix("note[unknown-key]"))
        #expect(!text(print).errors.contains("`sitegen check`"))
        #expect(text(print, .quiet) == ReportText())
        #expect(text(Self.report([.note]), .verbose).errors.hasPrefix("note[unknown-key]"))
    }

    @Test("Quiet says nothing but what is wrong") func quietSaysNothingButWhatIsWrong() {
        #expect(text(Self.report([.note], showsNotes: true), .quiet) == ReportText())
        let text = text(Self.report([.error]), .quiet)
        #expect(text.output.isEmpty)
        #expect(text.errors.hasPrefix("error[unknown-key]") && !text.errors.contains("1 error"))
    }

    @Test("Verbose names each file that changed") func verboseNamesEachFileThatChanged() {
        let output = BuildFacts.Output(folder: "site", written: ["a.html"], removed: ["c.html"])
        #expect(text(Self.report([], output: output), .verbose).errors == "wrote a.html\nremoved c.html\n")
    }

    @Test("A failure comes with its remedy") func aFailureComesWithItsRemedy() {
        let report = Report(command: "build", failure: Failure(.failed, "The disk is full.", remedy: "Make room."))
        #expect(text(report) == ReportText(output: "", errors: "error: The disk is full.\n  = help: Make room.\n"))
    }

    @Test("A table is set in columns") func aTableStandsInColumns() {
        let columns = [Table.Column(name: "id", title: "Id"), .init(name: "title", title: "Title"), .init(name: "state", title: "")]
        let table = Table(columns: columns, rows: [["SM-01", "標題", "due"], ["SM-100", "Tür", ""]], nothing: "Nothing.")
        #expect(
            text(Report(command: "list", result: .table(table))).output == """
                Id      Title
                SM-01   標題   due
                SM-100  Tür

                """)
        #expect(
            text(Report(command: "list", result: .table(Table(columns: columns, rows: [[String]](), nothing: "Nothing.")))).output
                == "Nothing.\n")
    }

    @Test("JSON has one schema, and stderr is silent") func jsonHasOneSchemaAndSaysNothingOnStderr() {
        var report = Self.report([.error], output: BuildFacts.Output(folder: "site", wasStopped: true), command: "build")
        #expect(
            JSONReporter().text(of: report)
                == ReportText(
                    output: """
                        {
                          "schema": "sitegen-report-1",
                          "command": "build",
                          "exit_code": 1,
                          "failure": null,
                          "summary": {
                            "errors": 1,
                            "warnings": 0,
                            "notes": 0
                          },
                          "findings": [
                            {
                              "rule": "unknown-key",
                              "severity": "error",
                              "path": "content/a.md",
                              "line": 1,
                              "column": 1,
                              "length": 5,
                              "summary": "There is no `titel`.",
                              "remedy": null,
                              "notes": [],
                              "source": "titel: \\"\\u003cx>\\""
                            }
                          ],
                          "site": {
                            "pages": 143,
                            "milliseconds": 84,
                            "output": {
                              "folder": "site",
                              "written": [],
                              "removed": [],
                              "unchanged": 0,
                              "stopped": true,
                              "pdfs_missing": [],
                              "pdfs_outdated": []
                            }
                          },
                          "created": null,
                          "entries": null,
                          "text": null,
                          "publish": null,
                          "edit": null
                        }

                        """))
        report.result = .table(Table(columns: [.init(name: "id", title: "Id")], rows: [["SM-01"]], nothing: ""))
        #expect(JSONReporter().text(of: report).output.contains("\"entries\": [\n    {\n      \"id\": \"SM-01\"\n    }\n  ]"))
        let failed = Report(command: "init", failure: Failure(.failed, "No.", remedy: nil))
        #expect(
            JSONReporter().text(of: failed).output.contains(
                "\"exit_code\": 4,\n  \"failure\": {\n    \"message\": \"No.\",\n    \"remedy\": null"))
    }

    @Test(
        "Times are in seconds",
        arguments: [(0, "0.00 s"), (4, "0.00 s"), (5, "0.01 s"), (84, "0.08 s"), (1_996, "2.00 s"), (61_500, "61.50 s")])
    func timesAreInSeconds(milliseconds: Int, shown: String) {
        #expect(Phrase.seconds(.milliseconds(milliseconds)).text == shown)
    }
}
