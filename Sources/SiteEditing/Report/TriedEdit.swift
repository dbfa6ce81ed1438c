package import Diagnostics
package import SitePipeline

/// A change that was tried in memory, and what it would bring to light.
package struct TriedEdit: Sendable {
    package private(set) var edit: ProjectEdit
    package private(set) var result: BuildResult
    package private(set) var consequences: Consequences

    /// - Parameter before: what was found without the change.
    package init(_ planned: ProjectEdit, of files: [SourceFile], _ request: BuildRequest, before: [Diagnostic]) throws(ProjectError) {
        var request = request
        edit = planned
        request.sources = edit.applied(to: files)
        result = try Pipeline.run(request)
        consequences = Consequences(before: before, after: result.diagnostics)
        // Each word that is added may push another page down; three rounds are more than the starter takes.
        for _ in 0..<3 where consequences.findings.contains(where: { $0.rule == SearchAnswers.rule }) {
            edit = SearchAnswers.mended(edit, of: files, consequences.findings)
            request.sources = edit.applied(to: files)
            result = try Pipeline.run(request)
            consequences = Consequences(before: before, after: result.diagnostics)
        }
    }
}
