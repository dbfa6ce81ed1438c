import Diagnostics
import Foundation
import Messages
import SiteChecking
import SiteLoading
import SiteModel
import SitePipeline
import SiteValues
import TestSupport
import Testing

/// The small site of Tests/Fixtures, which no rule has anything against, with changes laid over it.
struct SmallSite {
    /// Everything is dated for this day.
    static let today = CivilDate("2026-11-22") ?? .unreadable

    private var files: [String: String] = [:]
    /// The project whose themes it has: its own, or the real ones.
    var themes = Repository.smallSite
    private let others: [SourceFile]
    private static let tree = Result { try SourceTree.read(root: Repository.smallSite) }

    init() throws {
        let tree = try Self.tree.get()
        others = tree.files.filter { $0.path.hasSuffix(".png") }
        for file in tree.files where !file.path.hasSuffix(".png") { files[file.path] = String(decoding: file.bytes, as: UTF8.self) }
        // For the examples of the rules about logos: one that can be seen, and one that cannot.
        files["content/files/logo.svg"] = Self.logo(colour: "#767676")
        files["content/files/pale.svg"] = Self.logo(colour: "#ffe9a8")
    }

    static func logo(colour: String) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><path fill=\"\(colour)\" d=\"M2 2h36v6H2z\"/></svg>"
    }

    subscript(path: String) -> String? {
        get { files[path] }
        set { files[path] = newValue }
    }

    /// Puts the lines of an example where an author would: keys over the same keys, an entry over the entry with its id,
    /// other text in place of the body.
    mutating func lay(_ lines: String, over path: String) throws {
        let text = try #require(files[path], "the small site has no \(path)")
        files[path] = ExampleLines(lines).laid(over: text, isDocument: path.hasSuffix(".md"))
    }

    /// What reading found, and what the rules found.
    func check(
        on day: CivilDate = today, kinds: ContentKinds = .builtIn, rules ruleSet: RuleSet = .all, cutsTexts: Bool = true
    ) throws -> (loading: [Diagnostic], rules: [Diagnostic]) {
        var log = DiagnosticLog()
        let tree = SourceTree(files: files.map { SourceFile(path: $0, text: $1) } + others)
        let words = WordsFile.catalog(of: tree, into: &log)
        let site = try #require(
            SiteLoader.load(tree, options: LoadOptions(asOf: day, kinds: kinds, messages: words, addsStandardPages: true), into: &log))
        let folder = try ThemeFolder.read(name: "enamel", root: themes, into: &log)
        let plan = PlannedSite(site, messages: SiteMessages(site.localizedSites.map(\.language), from: words), into: &log).plan
        var rules = DiagnosticLog()
        let theme = folder.branded(by: site.defaultLocalizedSite.settings, stylesheet: nil, into: &log)
        let input = CheckInput(site: site, plan: plan, theme: theme, files: tree.files)
        ruleSet.check(cutsTexts ? input.cuttingTexts() : input, into: &rules)
        return (log.sorted, rules.sorted)
    }

    func site(on day: CivilDate = today, kinds: ContentKinds = .builtIn) throws -> Site {
        var log = DiagnosticLog()
        let tree = SourceTree(files: files.map { SourceFile(path: $0, text: $1) } + others)
        return try #require(SiteLoader.load(tree, options: LoadOptions(asOf: day, kinds: kinds), into: &log))
    }

    func findings(of rule: Rule, on day: CivilDate = today) throws -> [Diagnostic] {
        try check(on: day, rules: RuleSet([rule])).rules.filter { $0.rule == rule.id }
    }
}
