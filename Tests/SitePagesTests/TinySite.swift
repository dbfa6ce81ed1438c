import Diagnostics
import Hypertext
import Messages
import SiteComponents
import SiteLoading
import SiteModel
import SitePipeline
import SitePlan
import SiteTemplates
import SiteValues
import Synchronization
import Testing

/// A site of a few short texts that a test can change: files by path, English with some German.
struct TinySite: Hashable {
    static let today = CivilDate("2026-11-22") ?? .unreadable

    private var files = TinyContent.files
    var day = today
    /// The day on which it is really made; nil for the same.
    var realDay: CivilDate?
    var drafts = false

    subscript(path: String) -> String? {
        get { files["content/" + path] }
        set { files["content/" + path] = newValue }
    }

    /// Every file, by its path below content/.
    var all: [(path: String, text: String)] { files.map { (String($0.dropFirst("content/".count)), $1) } }

    /// Exchanges words in a file; the test fails if they are not there.
    mutating func replace(_ old: String, with new: String, in path: String) throws {
        let text = try #require(self[path])
        try #require(text.contains(old), "\(path) has no “\(old)”")
        self[path] = text.replacing(old, with: new)
    }

    /// What a build for the day makes of it. A site with mistakes that a test did not ask for is a mistake of the test.
    func built() throws -> BuiltSite {
        if let site = Self.builtOnce.withLock({ $0[self] }) { return site }
        let site = try built(with: PlainTheme.source)
        Self.builtOnce.withLock { $0[self] = site }
        return site
    }

    /// Tests look at many pages of the same site, and a build takes a fifth of a second in debug mode.
    private static let builtOnce = Mutex<[TinySite: BuiltSite]>([:])

    func built(with theme: ThemeAssets = PlainTheme.source, pdfs: PDFOffer) throws -> BuiltSite {
        try built(with: theme, pdfs)
    }

    func built(with theme: ThemeAssets) throws -> BuiltSite {
        try built(with: theme, .asSet)
    }

    private func built(with theme: ThemeAssets, _ pdfs: PDFOffer) throws -> BuiltSite {
        var log = DiagnosticLog()
        let tree = SourceTree(files: files.map { SourceFile(path: $0, text: $1) })
        let words = WordsFile.catalog(of: tree, into: &log)
        var site = try #require(
            SiteLoader.load(tree, options: LoadOptions(asOf: day, includeDrafts: drafts, messages: words), into: &log))
        site.today = realDay ?? day
        let planned = PlannedSite(
            site, messages: SiteMessages(site.localizedSites.map(\.language), from: words), pdfs: pdfs, into: &log)
        try #require(!log.hasErrors, "\(log.sorted)")
        return BuiltSite(planned: planned, files: SiteRenderer.render(planned, theme: PlainTheme(), files: ThemeFiles(theme)))
    }

    /// The findings about it, mistakes included.
    func findings() throws -> [Diagnostic] {
        try planned().findings
    }

    /// Its pages, whatever is wrong with it.
    func planned() throws -> (site: PlannedSite, findings: [Diagnostic]) {
        var log = DiagnosticLog()
        let tree = SourceTree(files: files.map { SourceFile(path: $0, text: $1) })
        let words = WordsFile.catalog(of: tree, into: &log)
        var site = try #require(
            SiteLoader.load(tree, options: LoadOptions(asOf: day, includeDrafts: drafts, messages: words), into: &log))
        site.today = realDay ?? day
        let planned = PlannedSite(site, messages: SiteMessages(site.localizedSites.map(\.language), from: words), into: &log)
        return (planned, log.sorted)
    }
}

/// The default templates and nothing else.
struct PlainTheme: Theme {
    let folder = "plain"

    static let source = ThemeAssets(
        name: "plain",
        files: [
            SourceFile(path: "plain.css", text: "main{}"), SourceFile(path: "plain.js", text: "'use strict'"),
            SourceFile(path: "favicon.svg", text: "<svg/>"), SourceFile(path: "redirect/redirect.js", text: "'use strict'"),
            SourceFile(path: "symbols.svg", text: "<symbol id=\"i-mug\" viewBox=\"0 0 24 24\"></symbol>"),
        ])
}

/// A finished site with every page taken apart.
struct BuiltSite: Sendable {
    /// The tiny site without any change, built once for all tests that only look at it.
    static let plain = Result { try TinySite().built() }

    let planned: PlannedSite
    var plan: SitePlan { planned.plan }
    let files: [RenderedFile]
    private let texts: [String: String]

    init(planned: PlannedSite, files: [RenderedFile]) {
        self.planned = planned
        self.files = files
        texts = Dictionary(files.map { ($0.route.path, String(decoding: $0.bytes, as: UTF8.self)) }) { first, _ in first }
    }

    /// The text of a file of the site.
    func text(_ path: String) throws -> String {
        try #require(texts[path], "there is no \(path)")
    }

    /// The part between the head and the foot of a page.
    func main(_ path: String) throws -> String {
        let text = try text(path)
        let start = try #require(text.firstRange(of: "<main"))
        let end = try #require(text.firstRange(of: "</main>"))
        return String(text[start.lowerBound..<end.upperBound])
    }

    func tags(_ path: String) throws -> [Tag] {
        Tag.all(in: try text(path))
    }

    var paths: Set<String> { Set(texts.keys) }
    /// The pages for a screen; sheets and redirects are other things.
    var pages: [String] { screens.map(\.route.path) }
    var screens: [Page] { plan.pages.filter { $0.medium == .screen } }
}
