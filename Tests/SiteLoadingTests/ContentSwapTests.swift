import Diagnostics
import Markdown
import SiteFields
import SiteModel
import SiteValues
import TestSupport
import Testing

@testable import SiteLoading

@Suite struct ContentSwapTests {
    @Test("Facts move, words change places, and comments stay") func factsMoveWordsChangePlacesAndCommentsStay() throws {
        let tree = SourceTree(files: [
            SourceFile(
                path: "content/pages/a.md",
                text: "---\n# For life.\nowner: desk\n# One line.\ntitle: Hello\nlead: |\n  One\n\n  Two\norder: 3 # third\n---\nBody.\n"),
            SourceFile(path: "content/pages/a.de.md", text: "---\nlead: >-\n  Eins\ntitle: Hallo\n---\nText.\n"),
        ])
        let swapped = DefaultLanguageSwap.makeOriginal(.german, insteadOf: .english, in: tree)
        #expect(swapped.files.map(\.path) == ["content/pages/a.en.md", "content/pages/a.md"])
        #expect(
            text(swapped, "content/pages/a.md")
                == "---\n# For life.\nowner: desk\ntitle: Hallo\nlead: >-\n  Eins\norder: 3 # third\n---\nText.\n")
        #expect(text(swapped, "content/pages/a.en.md") == "---\n# One line.\ntitle: Hello\nlead: |\n  One\n\n  Two\n---\nBody.\n")
    }

    @Test("Entries change words one by one, however they are written") func entriesChangeWordsOneByOneHoweverTheyAreWritten() throws {
        let tree = SourceTree(files: [
            SourceFile(
                path: "content/data/must_haves.yml",
                text:
                    "# The catalogue.\nentries:\n- {id: calm, number: 6, title: \"Calm, mostly\"}\n# Later.\n-   id: learn\n    number: 7\n    title: Learn\n- {id: ask, number: 8, title: Ask}\n"
            ),
            SourceFile(
                path: "content/data/must_haves.de.yml",
                text:
                    "entries:\n  - id: ask\n    title: >-\n      Fragen,\n      oft\n  - {id: learn, title: Lernen}\n  - {id: calm, title: \"Ruhe, meist\"}\n"
            ),
        ])
        let swapped = DefaultLanguageSwap.makeOriginal(.german, insteadOf: .english, in: tree)
        #expect(
            text(swapped, "content/data/must_haves.yml")
                == "# The catalogue.\nentries:\n- {id: calm, number: 6, title: \"Ruhe, meist\"}\n# Later.\n-   id: learn\n    number: 7\n    title: Lernen\n- id: ask\n  number: 8\n  title: >-\n    Fragen,\n    oft\n"
        )
        #expect(
            text(swapped, "content/data/must_haves.en.yml")
                == "entries:\n- {id: calm, title: \"Calm, mostly\"}\n# Later.\n-   id: learn\n    title: Learn\n- {id: ask, title: Ask}\n")
    }

    @Test(
        "Brackets and quotes inside braces hold together",
        arguments: [
            ("{id: a, rules: [SM-01, SM-02], question: \"b, {c}\", answer: 'd, ]e'}", "{id: a, answer: f, question: g}"),
            ("{id: a, rules: [], question: it's, answer: d}", "{answer: f, question: g, id: a}"),
        ])
    func bracketsAndQuotesInsideBracesHoldTogether(entry: String, twin: String) throws {
        let tree = SourceTree(files: [
            SourceFile(path: "content/data/faq.yml", text: "entries:\n- \(entry)\n"),
            SourceFile(path: "content/data/faq.de.yml", text: "entries:\n- \(twin)\n"),
        ])
        let swapped = DefaultLanguageSwap.makeOriginal(.german, insteadOf: .english, in: tree)
        let rules = entry.contains("SM-01") ? "[SM-01, SM-02]" : "[]"
        #expect(text(swapped, "content/data/faq.yml") == "entries:\n- {id: a, rules: \(rules), question: g, answer: f}\n")
        let words = entry.replacing("rules: \(rules), ", with: "")
        #expect(text(swapped, "content/data/faq.en.yml") == "entries:\n- \(words)\n")
    }

    @Test("A text without a translation stays as it is") func aTextWithoutATranslationStaysAsItIs() {
        let tree = SourceTree(files: [
            SourceFile(path: "content/pages/a.md", text: "---\ntitle: Hello\n---\n"), SourceFile(path: "content/x.png", text: "x"),
        ])
        #expect(DefaultLanguageSwap.makeOriginal(.german, insteadOf: .english, in: tree).files == tree.files)
    }

    /// The site of this repository, turned around: German first, nothing lost, nothing to report, and back again.
    @Test("The starter site can be turned around and back") func theStarterSiteTurnsAroundAndBack() throws {
        let tree = try SourceTree.read(root: Repository.root)
        let (before, findings) = load(tree)
        let german = try #require(before?.localizedSite(.german))
        let turned = withLanguages("[de, en]", in: DefaultLanguageSwap.makeOriginal(.german, insteadOf: .english, in: tree))
        let (after, turnedFindings) = load(turned)
        let localizedSite = try #require(after?.defaultLocalizedSite)
        #expect(turnedFindings.map(\.rule).sorted() == findings.map(\.rule).sorted())
        #expect(localizedSite.language == .german)
        #expect(localizedSite.guidelines.map(\.body.plainText) == german.guidelines.map(\.body.plainText))
        #expect(localizedSite.guidelines.map(\.pairs.first?.do) == german.guidelines.map(\.pairs.first?.do))
        #expect(localizedSite.incidents.map(\.lesson) == german.incidents.map(\.lesson))
        #expect(localizedSite.incidents.map { $0.sources.map(\.title) } == german.incidents.map { $0.sources.map(\.title) })
        #expect(localizedSite.articles.map(\.title) == german.articles.map(\.title))
        #expect(localizedSite.contacts.map(\.hours) == german.contacts.map(\.hours))
        let answers = { (localizedSite: LocalizedSite) in
            localizedSite.situations.flatMap(\.nodes).map { $0.options.map(\.text) + [$0.answer ?? ""] }
        }
        #expect(answers(localizedSite) == answers(german))
        #expect(localizedSite.settings.title == german.settings.title)

        let back = withLanguages("[en, de]", in: DefaultLanguageSwap.makeOriginal(.english, insteadOf: .german, in: turned))
        #expect(back.files.map(\.path) == tree.files.map(\.path))
        for (file, original) in zip(back.files, tree.files) {
            #expect(meaning(of: file) == meaning(of: original), "\(file.path)")
        }
    }

    private func text(_ tree: SourceTree, _ path: String) -> String? {
        tree.files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    private func load(_ tree: SourceTree) -> (site: Site?, findings: [Diagnostic]) {
        var log = DiagnosticLog()
        return (SiteLoader.load(tree, options: LoadOptions(asOf: .today), into: &log), log.sorted)
    }

    private func withLanguages(_ list: String, in tree: SourceTree) -> SourceTree {
        SourceTree(
            files: tree.files.map { file in
                guard file.path == "content/site.yml" else { return file }
                let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
                return SourceFile(
                    path: file.path, text: lines.map { $0.hasPrefix("languages:") ? "languages: \(list)" : $0 }.joined(separator: "\n"))
            })
    }

    /// Keys and values without their order and their way of writing, and the text below.
    private func meaning(of file: SourceFile) -> [String] {
        guard file.path.hasSuffix(".md") || file.path.hasSuffix(".yml") else { return [] }
        let parsed = ParsedFile(file, isDocument: file.path.hasSuffix(".md"))
        return (parsed.fields ?? []).map { "\($0.key): \(meaning(of: $0.value))" }.sorted() + [parsed.body?.text ?? ""]
    }

    private func meaning(of value: FieldValue) -> String {
        switch value {
        case .scalar(let text, _): "“\(text)”"
        case .list(let items, _): "[\(items.map { meaning(of: $0) }.joined(separator: ", "))]"
        case .mapping(let fields, _): "{\(fields.map { "\($0.key): \(meaning(of: $0.value))" }.sorted().joined(separator: ", "))}"
        }
    }
}
