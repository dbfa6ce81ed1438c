package import SitePipeline

extension Report {
    /// Of a build that had nothing to do: the same as that of one that wrote every file anew and found each as it was.
    package init(_ build: UnchangedBuild, of command: String, shownAs folder: String) {
        let output = BuildFacts.Output(
            folder: folder, unchanged: build.files, missingPDFs: build.missingPDFs, outdatedPDFs: build.outdatedPDFs)
        self.init(
            command: command, findings: Findings(diagnostics: build.diagnostics, sources: build.sources),
            result: .site(BuildFacts(pages: build.pages, duration: build.duration, output: output)))
    }
}
