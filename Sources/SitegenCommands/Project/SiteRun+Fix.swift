import CommandKit
import Diagnostics
import FileSystem
import SiteEditing
import SitePipeline

extension SiteRun {
    /// What has one right answer is mended, and the rest is reported.
    func fixed(_ command: String, _ request: BuildRequest, isStrict: Bool, isDryRun: Bool) throws -> Report {
        let files = try FolderReader(root: request.root).files(below: "content")
        var edit = FixPlan.edit(mending: result.diagnostics, in: files)
        guard !edit.isEmpty else { return checked(command) }
        var request = request
        request.sources = edit.applied(to: files)
        var after = try SiteRun(request, isStrict: isStrict)
        // What could not be read before may have more to mend.
        for _ in 0..<3 {
            let again = FixPlan.edit(mending: after.result.diagnostics, in: edit.applied(to: files))
            guard !again.isEmpty else { break }
            edit = ProjectEdit(from: files, to: again.applied(to: edit.applied(to: files)))
            request.sources = edit.applied(to: files)
            after = try SiteRun(request, isStrict: isStrict)
        }
        var findings = after.findings
        findings.showsNotes = true
        if !isDryRun { try EditTransaction.make(edit, of: files, in: request.root) }
        let report = EditReport("Fix", edit, isMade: !isDryRun)
        return Report(command: command, status: after.status, findings: findings, result: .edit(report))
    }
}
