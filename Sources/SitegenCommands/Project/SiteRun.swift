import CommandKit
import Diagnostics
import FileSystem
import Messages
import SiteModel
import SiteOutput
import SitePipeline
import SitePlan
import SiteRecords
import SiteReport

/// One run of the pipeline with the time it took, and what a command makes of it.
struct SiteRun: Sendable {
    let result: BuildResult
    let isStrict: Bool
    private let start: ContinuousClock.Instant

    init(_ request: BuildRequest, isStrict: Bool = false) throws {
        start = .now
        self.isStrict = isStrict
        result = try Pipeline.run(request)
    }

    /// nil when the settings cannot be used.
    var site: Site? { result.site }

    var status: ExitStatus {
        if site == nil { return .unreadable }
        let limit = isStrict ? Severity.warning : .error
        return result.diagnostics.contains { $0.severity >= limit } ? .findings : .clean
    }

    var findings: Findings {
        Findings(diagnostics: result.diagnostics, sources: result.sources)
    }

    /// Everything that was found; nothing is written.
    func checked(_ command: String) -> Report {
        var findings = findings
        findings.showsNotes = true
        return Report(command: command, status: status, findings: findings, result: .site(facts(nil)))
    }

    /// Writes the site, unless there are findings against it.
    func written(
        _ command: String, to folder: String, shownAs name: String, with cache: PDFCache? = nil,
        made: [(file: OutputFile, source: String)] = [], recordedBy recorder: BuildRecorder? = nil
    ) throws -> Report {
        var output = BuildFacts.Output(folder: name)
        if status == .clean, let tree = result.output {
            let pdfs = cache?.contents(for: result, made: made) ?? PDFCache.Contents()
            let summary = try DiskWriter.write(tree.adding(pdfs.files), to: folder)
            recorder?.keep(result, pdfs, summary)
            output.missingPDFs = pdfs.missing
            output.outdatedPDFs = pdfs.outdated
            output.written = summary.written.map(\.description)
            output.removed = summary.removed.map(\.description)
            output.unchanged = summary.unchanged
        } else {
            output.wasStopped = true
        }
        return Report(command: command, status: status, findings: findings, result: .site(facts(output)))
    }

    /// Everything that was found, and that it keeps the site from a place.
    func refused(_ command: String, at place: String) -> Report {
        let output = BuildFacts.Output(folder: place, wasStopped: true)
        return Report(command: command, status: status, findings: findings, result: .site(facts(output)))
    }

    /// The page for a meeting; one that is there already is replaced.
    func writeReport(to file: String) throws {
        guard let site, let plan = result.plan else { return }
        let report = MeetingReport(of: site, findings: result.diagnostics, messages: plan.messages[site.languages[0]])
        try WholeFile.write(report.bytes, at: file)
    }

    private func facts(_ output: BuildFacts.Output?) -> BuildFacts {
        BuildFacts(pages: result.pageCount, duration: start.duration(to: .now), output: output)
    }
}
