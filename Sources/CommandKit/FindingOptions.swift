package import ArgumentParser
package import Diagnostics
import FileSystem
package import Reporting

/// Which findings count in this run.
package struct FindingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Only these findings, by the names in their brackets, with commas between them.", valueName: "findings"))
    package var only: String?

    @Option(help: ArgumentHelp("All findings but these.", valueName: "findings"))
    package var skip: String?

    @Option(
        name: .customLong("max-warnings"),
        help: ArgumentHelp("More warnings than this fail the check; 0 allows none.", valueName: "number"))
    package var maxWarnings: Int?

    @Option(
        help: ArgumentHelp("Leave out the findings of an earlier day, as `check --format baseline` wrote them.", valueName: "file"))
    package var baseline: String?

    package init() {}

    package func validate() throws {
        if let maxWarnings, maxWarnings < 0 { throw ValidationError("--max-warnings cannot be below 0.") }
    }

    /// - Parameter known: ids of all findings there are; asked for only where an option names some.
    package func selection(among known: @autoclosure () -> [RuleID], at place: CommandEnvironment) throws -> FindingSelection {
        var selection = FindingSelection()
        if only != nil || skip != nil {
            let known = known()
            selection.only = try Self.names(only, of: "--only", known)
            selection.skipped = try Self.names(skip, of: "--skip", known) ?? []
        }
        selection.known = try baseline.map { try Self.identities(in: $0, at: place) } ?? []
        selection.maxWarnings = maxWarnings
        return selection
    }

    private static func names(_ list: String?, of option: String, _ known: [RuleID]) throws -> Set<RuleID>? {
        guard let list else { return nil }
        let names = list.split { $0 == "," || $0.isWhitespace }.map { RuleID(String($0)) }
        guard !names.isEmpty else { throw Failure(.usage, "\(option) names no finding.", remedy: "Write `\(option) jargon,threat`.") }
        if let name = names.first(where: { !known.contains($0) }) {
            throw Failure(
                .usage, "\(option): there is no finding “\(DisplayText.harmless(name.name))”.",
                remedy: Suggestion.nearest(to: name.name, among: known.map(\.name)).map { "Did you mean `\($0)`?" }
                    ?? "docs/findings.md has all of them.")
        }
        return Set(names)
    }

    private static func identities(in file: String, at place: CommandEnvironment) throws -> Set<FindingIdentity> {
        let bytes = try FileReader.bytes(of: place.absolute(file), named: file)
        guard let identities = Baseline.identities(in: String(decoding: bytes, as: UTF8.self)) else {
            throw Failure(
                .usage, "\(DisplayText.harmless(file)) holds no findings of an earlier day.",
                remedy: "Make one: `sitegen check --format baseline > \(DisplayText.harmless(file))`.")
        }
        return identities
    }
}

extension FindingSelection {
    /// The report of a check with the findings that count.
    package func applied(to report: Report, isStrict: Bool) -> Report {
        var report = report
        report.findings.diagnostics = kept(of: report.findings.diagnostics, in: report.findings.sources)
        guard report.status == .clean || report.status == .findings else { return report }
        report.status = fails(with: report.findings.diagnostics, isStrict: isStrict) ? .findings : .clean
        return report
    }
}
