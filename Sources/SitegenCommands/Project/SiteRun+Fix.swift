import CommandKit
import Diagnostics
import FileSystem
import Reporting
import SiteEditing
import SitePipeline

extension SiteRun {
    /// Fixes what has exactly one correct value, among the findings that count in this run, and reports the rest.
    func fixed(
        _ command: String, _ request: BuildRequest, of selection: FindingSelection, isDryRun: Bool,
        agree: (EditReport) throws -> Void
    ) throws -> Report {
        let files = try FolderReader(root: request.root).files(below: "content")
        var (request, mended, run) = (request, files, self)
        // What could not be read before may have more to mend.
        for _ in 0..<4 {
            let chosen = selection.kept(of: run.result.diagnostics, in: run.result.sources)
            let edit = FixPlan.edit(mending: chosen, in: mended)
            guard !edit.isEmpty else { break }
            mended = edit.applied(to: mended)
            request.sources = mended
            run = try SiteRun(request, isStrict: isStrict)
        }
        var report = run.checked(command)
        let edit = ProjectEdit(from: files, to: mended)
        guard !edit.isEmpty else { return report }
        if !isDryRun {
            try agree(EditReport("Fix", edit, isMade: false))
            try EditTransaction.make(edit, of: files, in: request.root)
        }
        report.result = .edit(EditReport("Fix", edit, isMade: !isDryRun))
        return report
    }
}
