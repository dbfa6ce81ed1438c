// Where the modules meet: each knows only its own types.

import Diagnostics
import FileSystem
import SiteLoading
import SiteModel
import SiteOutput
import SitePlan
import SiteRecords

extension BuildResult {
    init(
        _ log: DiagnosticLog, _ files: [SourceFile], output: OutputTree?, site: Site?, plan: SitePlan?, history: SiteHistory = .empty,
        theme: ThemeAssets? = nil, form: OutputForm = .site
    ) {
        self.init(
            diagnostics: log.causesFirst, sources: Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
            output: output,
            site: site, plan: plan, history: history, theme: theme, form: form)
    }
}

extension ProjectError {
    init(_ error: FileError) {
        self = .unreadable(path: error.path, reason: error.reason.phrase)
    }
}

extension OutputTree {
    /// A route is made of slugs and file names that were read from a disk. Names of content were checked when they were read; a file of a
    /// theme whose name is not a safe path is a finding here, and nothing is dropped.
    static func reportUnsafeNames(of files: [RenderedFile], into log: inout DiagnosticLog) {
        for file in files where OutputPath(file.route.path) == nil {
            log.report(
                Diagnostic(
                    rule: .unsafeFileName, at: SourceLocation(path: file.route.path), "This file cannot be written under its name.",
                    remedy: "Rename it to letters, digits, hyphens and one dot."))
        }
    }

    /// nil if a name is not a safe path, which is reported, as is one path for two files.
    init?(_ files: [RenderedFile], into log: inout DiagnosticLog) {
        let outputs = files.compactMap { file in OutputPath(file.route.path).map { OutputFile(path: $0, bytes: file.bytes) } }
        guard outputs.count == files.count else {
            Self.reportUnsafeNames(of: files, into: &log)
            return nil
        }
        PathClaim.check(files.map { PathClaim($0.route, from: SourceLocation(path: $0.route.path)) }, into: &log)
        self.init(outputs)
    }
}
