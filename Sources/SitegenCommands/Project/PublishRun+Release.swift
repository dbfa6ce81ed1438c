import CommandKit
import Diagnostics
import FileSystem
import SiteModel
import SiteOutput
import SitePipeline
import SitePlan
import SiteValues

extension PublishRun {
    /// The site as it goes out: its pages, and the PDFs that `sitegen print` made of it.
    func release(_ tree: OutputTree, of site: SiteRun) async throws -> Release {
        let pdfs = PDFCache(in: project.defaultOutput).contents(for: site.result)
        let offered = Set(site.result.plan?.offeredPDFs.map(\.pdf.path) ?? [])
        let wanting = pdfs.missing + pdfs.outdated.filter(offered.contains)
        guard wanting.isEmpty else {
            throw Failure(
                .findings,
                wanting.count == 1
                    ? "1 PDF that pages offer is missing or out of date: \(wanting[0])."
                    : "\(wanting.count) PDFs that pages offer are missing or out of date, such as \(wanting[0]).",
                remedy: "Add --print, or run `sitegen print` first.")
        }
        let settings = site.site?.defaultLocalizedSite.settings
        let facts = ReleaseFacts(
            version: settings?.edition ?? "", date: request.asOf.iso, revision: await Revision.current(of: project.root))
        let linked = pdfs.current.filter { offered.contains($0.path.description) }
        let others = pdfs.files.count { !offered.contains($0.path.description) && $0.path.description.hasSuffix(".pdf") }
        if others > 0, !isQuiet {
            say(
                others == 1
                    ? "1 PDF stays here, because no page links it. Pages do with `pdfs: true` under `features` in content/site.yml."
                    : "\(others) PDFs stay here, because no page links them. Pages do with `pdfs: true` under `features` in content/site.yml."
            )
        }
        return Release(tree.adding(linked), facts: facts, guidelines: site.result.guidelineNames)
    }

    /// Makes the PDFs in the project's own output folder.
    /// - Returns: the report of a site that nothing was made of, because of what was found.
    func makePDFs() async throws -> Report? {
        let print = PrintRun(
            request: request, isStrict: isStrict, folder: project.defaultOutput, engine: try PDFEngine.find(nil, in: project.root),
            workers: min(4, SystemEnvironment.processors), isThorough: false, allowsOpenFacts: allowsOpenFacts, isWanted: { _ in true },
            tell: { [isQuiet, console, phrases] in if !isQuiet { console.errors.write($0.translated(by: phrases).text + "\n") } })
        let report = try await print.run(name, shownAs: project.defaultOutput).report
        return report.status == .clean ? nil : report
    }
}
