// Where the modules meet: each knows only its own types.

import Diagnostics
import FileSystem
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
    init(_ error: FileError) {
        self = .unreadable(path: error.path, reason: error.reason.description)
    }
}

extension OutputTree {
    /// A route is made of slugs and file names that were read from a disk. Names of content were checked when they were read; a file of a
    /// theme whose name is not a safe path is a finding here, and nothing is dropped.
    init?(_ files: [RenderedFile], into log: inout DiagnosticLog) {
        var outputs: [OutputFile] = []
        outputs.reserveCapacity(files.count)
        for file in files {
            guard let path = OutputPath(file.route.path) else {
                log.report(
                    Diagnostic(
                        rule: "unsafe-file-name", at: SourceLocation(path: file.route.path), "This file cannot be written under its name.",
                        remedy: "Rename it to letters, digits, hyphens and one dot."))
                continue
            }
            outputs.append(OutputFile(path: path, bytes: file.bytes))
        }
        guard outputs.count == files.count else { return nil }
        self.init(outputs)
    }
}
