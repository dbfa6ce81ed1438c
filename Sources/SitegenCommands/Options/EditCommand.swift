import CommandKit
import Diagnostics
import SiteEditing
import SiteModel

/// A command that changes a project's own files: it plans the change, and ``EditRun`` shows it, asks, and makes all of it or nothing.
protocol EditCommand: Command {
    var edit: EditOptions { get }
    var project: ProjectOptions { get }
}

extension EditCommand {
    /// - Parameter plan: what becomes of the project's files, from them, the site and its findings.
    func edited(
        _ headline: Phrase, at place: CommandEnvironment,
        _ plan: (_ run: EditRun, _ files: [SourceFile], _ site: Site, _ findings: [Diagnostic]) throws -> ProjectEdit
    ) throws -> Report {
        let run = EditRun(name: name, project: try project.project(at: place), options: edit, reporting: reporting, place: place)
        return try run.report(headline) { try plan(run, $0, $1, $2) }
    }
}
