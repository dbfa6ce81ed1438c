package import SitePipeline

extension Report {
    /// The report of a build that found nothing to do. It reads like that of one that rewrote every file and found each unchanged.
    package init(_ build: UnchangedBuild, of command: String, shownAs folder: String) {
        let output = BuildFacts.Output(
            folder: folder, unchanged: build.files, missingPDFs: build.missingPDFs, outdatedPDFs: build.outdatedPDFs)
        self.init(
            command: command, findings: Findings(diagnostics: build.diagnostics, sources: build.sources),
            result: .site(BuildFacts(pages: build.pages, duration: build.duration, output: output)))
    }
}
