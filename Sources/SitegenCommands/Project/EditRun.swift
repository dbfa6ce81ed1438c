import CommandKit
import Diagnostics
import FileSystem
import SiteEditing
import SiteModel
import SitePipeline
import SiteValues

/// Plans a change of a project's own files, shows it, asks, and makes it: all of it or nothing.
struct EditRun: Sendable {
    /// The command's name.
    let name: String
    let project: Project
    let options: EditOptions
    let reporting: ReportingOptions
    let place: CommandEnvironment

    /// - Parameter plan: from the project's files, the site and its findings to what becomes of the files.
    func report(_ headline: Phrase, _ plan: ([SourceFile], Site, [Diagnostic]) throws -> ProjectEdit) throws -> Report {
        var request = project.readRequest(on: place.today, drafts: false, at: place)
        request.published = PublishedSite.routes(in: project.defaultOutput)
        let files = try FolderReader(root: project.root).files(below: "content")
        request.sources = files
        let before = try SiteRun(request)
        guard let site = before.site else { return before.checked(name) }
        if let broken = UnreadableFile.first(among: before.result.diagnostics) { throw broken }
        let tried = try TriedEdit(try plan(files, site, before.result.diagnostics), of: files, request, before: before.result.diagnostics)
        let (edit, consequences) = (tried.edit, tried.consequences)
        var report = Report(
            command: name, findings: Findings(diagnostics: consequences.findings, sources: tried.result.sources),
            result: .edit(EditReport(headline, edit, isMade: false)))
        if consequences.hasErrors {
            report.status = .findings
            report.failure = Failure(.findings, "After this change there would be the errors above. Nothing was changed.")
            return report
        }
        if edit.isEmpty || options.isDryRun { return report }
        if !options.yes { try place.agree(to: EditReport(headline, edit, isMade: false), reporting) }
        try EditTransaction.make(edit, of: files, in: project.root)
        report.result = .edit(EditReport(headline, edit, isMade: true, showsPlaces: options.yes))
        return report
    }
}

extension CommandEnvironment {
    /// Shows a change and asks whether to make it.
    /// - Throws: that nobody wants it, or that nobody is here who could say so.
    func agree(to edit: EditReport, _ reporting: ReportingOptions) throws {
        let phrases = reporting.phrases(at: self)
        if !reporting.isForPrograms { console.errors.write(EditText.text(of: edit, in: phrases)) }
        guard let isAgreed = console.ask(("Make this change? [y/N]" as Phrase).translated(by: phrases).text) else {
            throw Failure(
                .usage, "Nobody is here to be asked, so nothing was changed.",
                remedy: "Read the plan above, and add --yes if that is what you want.")
        }
        if !isAgreed { throw Failure(.failed, "Nothing was changed.") }
    }
}

extension Project {
    /// Whether somebody outside may know a guideline's address: a build made its page, or there is a place to publish it to.
    func mayHavePublished(_ id: GuidelineID, of site: Site) -> Bool {
        PublishedSite.guidelines(in: defaultOutput).contains(id)
            || !site.defaultLocalizedSite.settings.publish.isEmpty && site.defaultLocalizedSite.guideline(id) != nil
    }
}
