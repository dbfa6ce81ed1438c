import ArgumentParser
import CommandKit
import Diagnostics
import FileSystem
import SiteOutput
import SitePipeline

struct Build: Command {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Write the site to disk.",
        usage: """
            sitegen build [--output <dir>] [--print] [--drafts] [--strict] [--as-of <date>] [--base-url <url>] [--record-addresses]
            sitegen build --one-file [--lang <tags>] [--output <dir>]
            """,
        discussion: """
            Everything is rebuilt and only files that changed are written. With errors nothing is written.
            Where nothing that a build reads or wrote has changed since the last one, it has nothing to do
            and says the same at once.
            The output folder is never emptied: only files that an earlier build wrote are replaced or removed.
            PDFs of `sitegen print` stay; pages offer them if content/site.yml says `pdfs: true` under `features`. --print makes those that
            are missing or older than their sheet, before the site is written.

            With --record-addresses the addresses of the pages are kept in content/addresses.txt, as `sitegen publish` keeps them:
            a later site that has nothing at one of them is an error.

            With --one-file the whole site becomes guidelines.html, which needs no other file: for SharePoint, an attachment, a stick.

              sitegen build
              sitegen build --drafts -o /tmp/preview
              sitegen build --strict --as-of 2027-01-14
              sitegen build --one-file --lang de
            """)

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The output folder. (default: site/ in the project, one-file/ with --one-file)", valueName: "dir"),
        completion: .directory)
    var output: String?

    @Flag(help: "Include drafts and texts whose day has not come yet, marked as such.")
    var drafts = false

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @Flag(name: .customLong("print"), help: "Make the PDFs as well, as `sitegen print` does.")
    var makesPDFs = false

    @Flag(name: .customLong("one-file"), help: "Write all pages as one HTML file with everything in it.")
    var oneFile = false

    @Option(name: .customLong("lang"), help: ArgumentHelp("With --one-file, only these languages.", valueName: "tags"))
    var languages: LanguageList?

    @Flag(name: .customLong("record-addresses"), help: "Add the addresses of the pages to content/addresses.txt.")
    var recordAddresses = false

    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        if recordAddresses, oneFile { throw ValidationError("--record-addresses is for a site: one file has one address.") }
        if makesPDFs, oneFile { throw ValidationError("--print is for a site: PDFs lie beside it.") }
        if languages != nil, !oneFile { throw ValidationError("--lang is for --one-file: a site has all its languages.") }
    }

    func run(at place: CommandEnvironment) async throws -> Report {
        let project = try project.project(at: place)
        if oneFile { return try written(project, at: place) }
        let folder = try project.output(output, orElse: project.defaultOutput, at: place)
        let cache = PDFCache(in: folder)
        var request = site.request(for: project, drafts: drafts, at: place)
        request.published = PublishedSite.routes(in: folder)
        let shown = output ?? place.shown(folder)
        let records = makesPDFs || recordAddresses ? nil : place.buildRecords
        let recorder = BuildRecorder(request, isStrict: strict, folder: folder, records: records)
        if let unchanged = recorder?.unchanged() { return Report(unchanged, of: name, shownAs: shown) }
        let run = makesPDFs ? nil : try SiteRun(request, isStrict: strict)
        let report =
            if let run {
                try run.written(name, to: folder, shownAs: shown, with: cache, recordedBy: recorder)
            } else {
                try await printed(request, to: folder, in: project, at: place)
            }
        guard recordAddresses, report.status == .clean else { return report }
        request.makesOutput = false
        if let plan = try (run ?? SiteRun(request)).result.plan { _ = try AddressRecord.add(plan, in: project.root, place.phrases()) }
        return report
    }

    /// The site with all its PDFs, by the run of `sitegen print`.
    private func printed(
        _ request: BuildRequest, to folder: String, in project: Project, at place: CommandEnvironment
    ) async throws
        -> Report
    {
        let (isQuiet, phrases) = (reporting.quiet, reporting.phrases(at: place))
        let run = PrintRun(
            request: request, isStrict: strict, folder: folder, engine: try PDFEngine.find(nil, in: project.root),
            workers: min(4, SystemEnvironment.processors), isThorough: false, allowsOpenFacts: false, isWanted: { _ in true },
            tell: { if !isQuiet { place.console.errors.write($0.translated(by: phrases).text + "\n") } })
        return try await run.run(name, shownAs: output ?? place.shown(folder)).report
    }

    /// The site as one file, in a folder of its own.
    private func written(_ project: Project, at place: CommandEnvironment) throws -> Report {
        let folder = try project.output(output, orElse: project.oneFileOutput, at: place)
        var request = site.request(for: project, drafts: drafts, at: place)
        request.form = .oneFile(languages: languages.map { Set($0.languages) })
        let run = try SiteRun(request, isStrict: strict)
        try languages?.requireAll(in: run.site)
        return try run.written(name, to: folder, shownAs: output ?? place.shown(folder))
    }
}
