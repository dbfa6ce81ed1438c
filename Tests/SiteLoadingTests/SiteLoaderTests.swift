import Diagnostics
import Markdown
import SiteLoading
import SiteModel
import TestSupport
import Testing

@Suite struct SiteLoaderTests {
    @Test("A small site loads without findings") func aSmallSiteLoadsWithoutFindings() throws {
        let loaded = SmallSite(["pages/rights.md": SmallSite.page(), "images/door.png": "png", "site.css": "x"]).load()
        #expect(loaded.findings.isEmpty)
        let site = try #require(loaded.site)
        #expect(site.defaultLocalizedSite.settings.organisation == "Müller & Söhne *GmbH*")
        #expect(site.defaultLocalizedSite.contacts.map(\.name) == ["The desk"])
        #expect(site.assets.map(\.path) == ["content/images/door.png", "content/site.css"])
    }

    @Test(
        "Unusable languages are reported, and the rest is still checked",
        arguments: ["languages: []", "languages: en", "languages: [english]", "languages:"])
    func unusableLanguagesAreReportedAndTheRestIsStillChecked(line: String) {
        var small = SmallSite(["pages/rights.md": SmallSite.page("rulez: []\n")])
        small.files["site.yml"] = small.files["site.yml"]?.replacing("languages: [en]", with: line)
        let rules = small.load().findings.map(\.rule)
        #expect(rules.contains("unknown-key"))
        #expect(rules.contains { ["missing-field", "wrong-type", "bad-value"].contains($0) })
    }

    @Test("One broken file is not reported again at each reference") func oneBrokenFileIsNotReportedAgainAtEachReference() {
        let loaded = SmallSite([
            "guidelines/ask.md": SampleGuideline.english.replacing("title: W", with: "title: Colon: w"),
            "data/must_haves.yml": "entries:\n- {id: contact, number: 15, title: Somebody}\n",
            "pages/rights.md": SmallSite.page("rules: [SM-15]\n"),
        ]).load()
        #expect(loaded.findings.map(\.rule) == ["yaml-syntax"])
    }

    /// The number of a rule id is what it means: another one is not a typing mistake.
    @Test(
        "Only the letters of a guideline’s id are guessed, never its number",
        arguments: [("SN-15", "Did you mean `SM-15`?"), ("SM-16", "Known: SM-15, in content/guidelines.")])
    func onlyTheLettersOfARuleIDAreGuessed(id: String, remedy: Phrase) {
        let loaded = SmallSite([
            "guidelines/ask.md": SampleGuideline.english, "data/must_haves.yml": "entries:\n- {id: contact, number: 15, title: Somebody}\n",
            "pages/rights.md": SmallSite.page("rules: [\(id)]\n"),
        ]).load()
        #expect(loaded.findings.map(\.remedy) == [remedy])
    }

    @Test("Guidelines are in the order of their numbers") func guidelinesAreInTheOrderOfTheirNumbers() {
        var files = ["data/must_haves.yml": "entries:\n- {id: contact, number: 15, title: Somebody}\n"]
        for (name, number) in [("a", 30), ("b", 2), ("c", 11)] {
            files["guidelines/\(name).md"] = SampleGuideline.english.replacing(
                "SM-15\nnumber: 15", with: "SM-\(number < 10 ? "0" : "")\(number)\nnumber: \(number)")
        }
        #expect(SmallSite(files).load().site?.defaultLocalizedSite.guidelines.map(\.number) == [2, 11, 30])
    }

    /// More files than one thread gets: the order of findings and values is that of one thread.
    @Test("Many files load the same way each time") func manyFilesLoadAlikeEachTime() throws {
        var files: [String: String] = [:]
        for index in 0..<300 {
            files["pages/p\(index).md"] = SmallSite.page(
                "order: \(index)\nkey\(index): x\n", title: "Page \(index)", body: "Was ~~so~~ https://example.org \(index)\n")
        }
        let first = SmallSite(files).load()
        #expect(first.findings.count == 300)
        #expect(first.site?.defaultLocalizedSite.articles.map(\.title) == (0..<300).map { "Page \($0)" })
        for _ in 0..<3 {
            let again = SmallSite(files).load()
            #expect(again.findings == first.findings)
            #expect(again.site?.defaultLocalizedSite.articles.map(\.body) == first.site?.defaultLocalizedSite.articles.map(\.body))
        }
    }

    /// Nothing an author writes is a crash, and what cannot be read is said.
    @Test("Mangled content is reported and never crashes") func mangledContentIsReportedAndNeverACrash() throws {
        let files = try SourceTree.read(root: Repository.broken + "/twenty-at-once").files
        var random = SeededNumbers(seed: 7)
        for _ in 0..<80 {
            let tree = SourceTree(files: files.map { SourceFile(path: $0.path, bytes: random.mangled($0.bytes)) })
            var log = DiagnosticLog()
            _ = SiteLoader.load(tree, options: LoadOptions(asOf: .today, includeDrafts: true), into: &log)
            #expect(log.hasErrors)
            for finding in log.diagnostics {
                let file = tree.files.first { $0.path == finding.location.path }
                guard let file, let line = finding.location.line else { continue }
                #expect(file.line(line) != nil, "\(finding)")
            }
        }
    }

    /// The content of this repository: nothing to report on the day it was written for, and everything the issue asks for is there.
    @Test("The starter site has no findings") func theStarterSiteIsWithoutFindings() throws {
        var log = DiagnosticLog()
        let site = try #require(
            SiteLoader.load(try SourceTree.read(root: Repository.root), options: LoadOptions(asOf: .today), into: &log))
        #expect(log.sorted.map { "\($0.line) \($0.summary)" } == [])
        for localizedSite in site.localizedSites {
            #expect(localizedSite.guidelines.map(\.number) == Array(1...21))
            #expect(localizedSite.incidents.count >= 20)
            #expect(localizedSite.inspirations.count >= 13)
            #expect(localizedSite.guidelines.allSatisfy { $0.provenance.language == localizedSite.language })
        }
    }
}
