import Diagnostics
import SiteChecking
import SiteModel
import SitePipeline
import TestSupport
import Testing
import ThemeMargin

/// One missing quotation mark is one finding: what follows from a file that cannot be read waits until it can be.
@Suite struct UnreadFileTests {
    private static let request = BuildRequest(
        root: Repository.smallSite, asOf: TinySite.today, themes: CompiledThemes([PlainEnamel(), Margin()]))
    private static let whole = Result { try Pipeline.run(request) }
    private static let paths =
        (try? whole.get())?.authored.map(\.path).filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }.sorted() ?? []

    private func findings(breaking paths: [String]) throws -> (whole: [Diagnostic], broken: [Diagnostic]) {
        let whole = try Self.whole.get()
        var request = Self.request
        request.makesOutput = false
        request.sources = whole.authored.map { file in
            guard paths.contains(file.path) else { return file }
            let text = String(decoding: file.bytes, as: UTF8.self)
            let broken = "zz: \"no end\n"
            let isText = file.path.hasSuffix(".md")
            return SourceFile(
                path: file.path, text: isText ? text.replacing("\n---\n", with: "\n\(broken)---\n", maxReplacements: 1) : text + broken)
        }
        return (whole.diagnostics, try Pipeline.run(request).diagnostics)
    }

    @Test("Only the file that cannot be read is found", arguments: paths) func cause(path: String) throws {
        let (whole, broken) = try findings(breaking: [path])
        #expect(broken.first?.location.path == path && broken.first?.severity == .error)
        let known = Set(whole.map { "\($0.rule) \($0.location.path)" })
        let others = broken.filter { $0.location.path != path && !known.contains("\($0.rule) \($0.location.path)") }
        #expect(others.map { "\($0.rule) \($0.location.path): \($0.summary)" } == [])
    }

    @Test("It comes before everything else, the settings first, and says how much waits") func order() throws {
        let guideline = "content/guidelines/get-tea.md"
        let broken = try findings(breaking: [guideline]).broken
        #expect(broken.first?.remedy?.english.contains(/\d+ findings that may come from this alone are held back until then\.$/) == true)
        let both = try findings(breaking: [guideline, "content/site.yml"]).broken
        #expect(both.map(\.location.path).first == "content/site.yml")
    }

    @Test("Whatever is held back is a finding that there is") func names() {
        let known = Set(RuleSet.all.explanations.map(\.id))
        #expect(Consequences.rules.union(RuleSet.beforePrinting).subtracting(known) == [])
    }

    @Test("A fact that only a draft asks for is counted with the drafts") func drafts() throws {
        let site = try RecordedSite()
        try site.folder.write(
            "entries:\n- id: oven\n  type: text\n  question: which?\n- id: flour\n  type: text\n  question: what flour?\n",
            to: "content/data/facts.yml")
        try site.folder.write("---\ntitle: Soon\ndraft: true\n---\nBake in {{ oven }} with {{ flour }}.\n", to: "content/pages/soon.md")
        try site.folder.write("---\ntitle: Now\n---\nTake {{ flour }}.\n", to: "content/pages/now.md")
        var request = site.request
        request.includesDrafts = true
        let result = try Pipeline.run(request)
        let open = result.diagnostics.filter { $0.rule == "open-fact" }
        #expect(open.map { result.isOfDraft($0) } == [true, false])
    }
}

extension BuildResult {
    /// The files that authors wrote.
    fileprivate var authored: [SourceFile] {
        sources.values.filter { $0.path.hasPrefix("content/") }.sorted { $0.path < $1.path }
    }
}
