import ArgumentParser
import CommandKit
import FileSystem
import SiteModel
import SitePipeline
import SiteRecords
import SiteValues

struct Archive: Command {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Record a release, and keep everything of it in one zip file.",
        usage: "sitegen archive <version> [--output <file>] [--with-open-facts] [--as-of <date>]",
        discussion: """
            The zip has the site with its PDFs, the site as one file, the sums of all files, what changed since the release before, who
            had cleared what, and what `check` found. The same site on the same day gives the same bytes. What each text says goes into
            records/ of the project, for `sitegen at` and `sitegen changes`: keep that folder with the texts.

              sitegen archive 3                    → archive/3.zip and records/releases/3.tsv
              sitegen at 2026-03-03 SM-05          what was in force on that day
            """)

    @Argument(help: "What the release is called, such as 3 or 2026-11: letters, digits, dots and hyphens.")
    var version: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The zip file. (default: archive/<version>.zip in the project)", valueName: "file"))
    var output: String?

    @Flag(name: .customLong("with-open-facts"), help: "Record it although some facts are not confirmed.")
    var withOpenFacts = false

    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        if !RecordedRelease.isVersion(version) {
            throw ValidationError(
                "A version has letters, digits, dots, hyphens and underscores, 40 at most, such as 3 or 2026-11. It names files: no dot or "
                    + "hyphen at its beginning, no dot at its end, and no name that Windows keeps for a device, such as con.")
        }
    }

    func run(at place: CommandEnvironment) throws -> Report {
        let project = try project.project(at: place)
        var request = site.request(for: project, drafts: false, at: place)
        // Made again, a release is of the day that it was recorded for.
        if site.asOf == nil, let known = try SiteHistory.read(root: project.root).release(version) { request.asOf = known.date }
        let run = try SiteRun(request)
        guard run.status == .clean, let live = run.site else { return run.refused(name, at: output ?? "archive/\(version).zip") }
        if !withOpenFacts, let failure = Failure(openFacts: live.openFacts) { throw failure }
        if let refusal = RecordFindings.refusal(for: run.result.diagnostics, archiving: true) {
            var report = run.refused(name, at: output ?? "archive/\(version).zip")
            (report.failure, report.status) = (Failure(refusal), .findings)
            return report
        }
        request.form = .oneFile(languages: nil)
        let oneFile = try SiteRun(request)
        (request.form, request.includesDrafts, request.makesOutput) = (.site, true, false)
        let scheduled = try SiteRun(request).site.map { SiteText.all(of: $0) } ?? []
        guard let document = oneFile.result.output else { return oneFile.refused(name, at: "archive/\(version).zip") }
        let pdfs = PDFCache(in: project.defaultOutput).contents(for: run.result)
        let archived = try ArchivedRelease(
            version: version, of: run.result, oneFile: document, scheduled: scheduled, pdfs: pdfs.current)
        let file = place.absolute(output ?? FilePath.join(project.root, "archive/\(version).zip"))
        try RecordFiles.write(archived.records, in: project.root)
        try WholeFile.write(archived.zip, at: file)
        let missing = pdfs.missing.count + pdfs.outdated.count
        return Report(
            command: name,
            result: .text(
                "Release \(version) of \(request.asOf): \(counted(archived.release.texts.count, "text")), \(place.shown(file))"
                    + (missing > 0 ? "\n\(counted(missing, "PDF")) is not in it, or are not: `sitegen print` first makes them" : "")))
    }
}
