import CommandKit
import CommandTables
import Diagnostics
import FileSystem
import Phrasebook
import SiteModel
import SitePipeline
import SiteRecords
import SiteValues

/// Records a release: what its texts say goes into records/ of the project, and everything of it into one zip file.
struct ArchiveRun {
    let project: Project
    let request: BuildRequest
    let version: String
    /// The zip file.
    let file: String
    /// As a person would write it.
    let shownFile: String
    let allowsOpenFacts: Bool

    func report(_ command: String) throws -> Report {
        let run = try SiteRun(request)
        guard run.status == .clean, let site = run.site else { return run.refused(command, at: shownFile) }
        if !allowsOpenFacts, let failure = Failure(openFacts: site.openFacts) { throw failure }
        if let refusal = RecordFindings.refusal(for: run.result.diagnostics, archiving: true) {
            var report = run.refused(command, at: shownFile)
            (report.failure, report.status) = (Failure(refusal), .findings)
            return report
        }
        var request = request
        request.form = .oneFile(languages: nil)
        let oneFile = try SiteRun(request)
        guard let document = oneFile.result.output else { return oneFile.refused(command, at: shownFile) }
        (request.form, request.includesDrafts, request.makesOutput) = (.site, true, false)
        let scheduled = try SiteRun(request).site.map { SiteText.all(of: $0) } ?? []
        let pdfs = PDFCache(in: project.defaultOutput).contents(for: run.result)
        let archived = try ArchivedRelease(
            version: version, of: run.result, oneFile: document, scheduled: scheduled, pdfs: pdfs.current,
            in: .of(site.languages[0].tag))
        try RecordFiles.write(archived.records, in: project.root)
        try WholeFile.write(archived.zip, at: file)
        return Report(command: command, result: .words(lines(archived, without: pdfs.missing.count + pdfs.outdated.count)))
    }

    private func lines(_ archived: ArchivedRelease, without missing: Int) -> [Phrase] {
        let (day, count) = (request.asOf, archived.release.texts.count)
        let line: Phrase =
            count == 1
            ? "Release \(version) of \(day): 1 text, \(shownFile)" : "Release \(version) of \(day): \(count) texts, \(shownFile)"
        if missing == 0 { return [line] }
        return [
            line,
            missing == 1
                ? "1 PDF is not in it: run `sitegen print` to make it, then archive again"
                : "\(missing) PDFs are not in it: run `sitegen print` to make them, then archive again",
        ]
    }
}
