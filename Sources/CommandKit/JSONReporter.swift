import Diagnostics
import Reporting
import SiteEditing
import SiteOutput
import Text

/// For programs: one JSON document on stdout, the same for every command, and nothing on stderr.
///
///     {
///       "schema": "sitegen-report-1",
///       "command": "build",
///       "exit_code": 1,
///       "failure": null,                    // or {"message", "remedy"}: why the command could not do its work
///       "summary": {"errors": 1, "warnings": 0, "notes": 0},
///       "findings": [{                      // sorted by place
///         "rule": "unknown-key", "severity": "error",
///         "path": "content/guidelines/pause.md", "line": 4, "column": 1, "length": 6,   // line and column from 1, or null
///         "summary": "…", "remedy": "…",    // remedy may be null
///         "notes": [{"path", "line", "column", "length", "text"}],   // further places that it is about
///         "source": "sumary: One sentence"  // the line, or null; 400 characters of a longer one, between “…”
///       }],
///       "site": null,                       // build, check, clean: {"pages", "milliseconds", "output": null or
///                                           //   {"folder", "written": [], "removed": [], "unchanged": 0, "stopped": false,
///                                           //    "pdfs_missing": [], "pdfs_outdated": []}}
///       "created": null,                    // init, new: {"folder", "files": []}
///       "entries": null,                    // list, forecast, search, print: [{column: text}]
///       "text": null,                       // commands whose answer is words, such as at and version
///       "publish": null,                    // publish: see PublishJSON
///       "edit": null                        // drop, rename, renumber, languages, check --fix: see EditText
///     }
///
/// Members are added in later versions, never removed or given another meaning under this schema name.
package struct JSONReporter: Reporter {
    package init() {}

    package static let schema = "sitegen-report-1"

    /// Of the members below, the one that a command answers with; the others are null.
    private static let results = ["site", "created", "entries", "text", "publish", "edit"]

    package func text(of report: Report) -> ReportText {
        var lines = SourceLines(report.findings.sources)
        let document = JSONText.object(
            [
                ("schema", .string(Self.schema)),
                ("command", .string(report.command)),
                ("exit_code", .number(Int(report.status.rawValue))),
                ("failure", report.failure.map(failure) ?? .null),
                ("summary", summary(report.findings)),
                ("findings", .array(report.findings.diagnostics.map { finding($0, &lines) })),
            ] + result(report.result))
        return ReportText(output: document.text(indented: true) + "\n")
    }

    private func failure(_ failure: Failure) -> JSONText {
        .object([("message", .string(failure.message.text)), ("remedy", .optional(failure.remedy?.text))])
    }

    private func summary(_ findings: Findings) -> JSONText {
        .object([
            ("errors", .number(findings.count(.error))), ("warnings", .number(findings.count(.warning))),
            ("notes", .number(findings.count(.note))),
        ])
    }

    private func finding(_ finding: Diagnostic, _ lines: inout SourceLines) -> JSONText {
        .object(
            [("rule", .string(finding.rule.name)), ("severity", .string(finding.severity.rawValue))] + place(finding.location) + [
                ("summary", .string(finding.summary.text)), ("remedy", .optional(finding.remedy?.text)),
                ("notes", .array(finding.notes.map { .object(place($0.location) + [("text", .string($0.text.text))]) })),
                ("source", .optional(lines.source(at: finding.location))),
            ])
    }

    private func place(_ location: SourceLocation) -> [(String, JSONText)] {
        [
            ("path", .string(location.path)), ("line", number(location.line)), ("column", number(location.column)),
            ("length", location.column == nil ? .null : .number(location.length)),
        ]
    }

    private func result(_ result: Report.Result) -> [(String, JSONText)] {
        let member: (name: String, value: JSONText)? =
            switch result {
            case .nothing: nil
            case .site(let facts): ("site", site(facts))
            case .created(let created):
                ("created", .object([("folder", .string(created.folder)), ("files", .strings(created.files))]))
            case .table(let table):
                ("entries", .array(table.rows.map { row in .object(zip(table.columns, row).map { ($0.name, .string($1.english)) }) }))
            case .text(let text): ("text", .string(text))
            case .words(let lines): ("text", .string(lines.map(\.text).joined(separator: "\n")))
            case .publish(let facts): ("publish", PublishJSON.object(of: facts))
            case .edit(let edit): ("edit", EditText.json(of: edit))
            }
        return Self.results.map { ($0, $0 == member?.name ? member?.value ?? .null : .null) }
    }

    private func site(_ facts: BuildFacts) -> JSONText {
        let output = facts.output.map { output in
            JSONText.object([
                ("folder", .string(output.folder)), ("written", .strings(output.written)), ("removed", .strings(output.removed)),
                ("unchanged", .number(output.unchanged)), ("stopped", .bool(output.wasStopped)),
                ("pdfs_missing", .strings(output.missingPDFs)), ("pdfs_outdated", .strings(output.outdatedPDFs)),
            ])
        }
        return .object([
            ("pages", number(facts.pages)), ("milliseconds", .number(facts.duration.milliseconds)), ("output", output ?? .null),
        ])
    }

    private func number(_ value: Int?) -> JSONText {
        value.map { .number($0) } ?? .null
    }
}
