// Where the rooms meet: each knows only its own nouns.

import Diagnostics
import SiteLoading
import SiteModel
import SiteOutput
import SitePlan

extension BuildResult {
    init(_ log: DiagnosticLog, _ files: [SourceFile], output: OutputTree?, site: Site?, plan: SitePlan?) {
        self.init(
            diagnostics: log.sorted, sources: Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
            output: output,
            site: site, plan: plan)
    }
}

extension ProjectError {
    init(_ error: ReadingError) {
        switch error {
        case .noFolder(let path): self = .unreadable(path: path, reason: "there is no such folder")
        case .unreadable(let path, let reason): self = .unreadable(path: path, reason: reason)
        case .leavesProject(let path, let target): self = .unreadable(path: path, reason: "the link leads out of the project, to \(target)")
        }
    }
}

extension OutputTree {
    /// A route is made of slugs and file names that were read from a disk: one that is no safe path is left out, never written.
    init(_ files: [RenderedFile]) {
        self.init(files.compactMap { file in OutputPath(file.route.path).map { OutputFile(path: $0, bytes: file.bytes) } })
    }
}
