import Diagnostics
import Testing

@testable import SiteEditing

struct LanguagePlanTests {
    private let starter = [
        "content/guidelines/tea.md": "---\nid: SM-01\nrelated: [SM-02]\ntitle: Tee\n---\nTrink Tee.\n",
        "content/guidelines/tea.en.md": "---\ntitle: Tea\n---\nDrink tea.\n",
        "content/guidelines/door.md": "---\nid: SM-02\ntitle: Tür\n---\nTür zu.\n",
        "content/guidelines/door.en.md": "---\ntitle: Door\n---\nShut it.\n",
        "content/data/quiz.yml": "entries:\n- {id: a, rule: SM-01, scenario: A, why: A}\n- {id: b, rule: SM-02, scenario: B, why: B}\n",
        "content/data/quiz.en.yml": "entries:\n- {id: a, scenario: One, why: One}\n- {id: b, scenario: Two, why: Two}\n",
    ].map { SourceFile(path: $0.key, text: $0.value) }

    private let project = [
        "content/site.yml": "organisation: X\nlanguages: [de] # only\n",
        // A fact changed: the words are the starter's still.
        "content/guidelines/tea.md": "---\nid: SM-01\ntitle: Tee\n---\nTrink Tee.\n",
        "content/guidelines/door.md": "---\nid: SM-02\ntitle: Tür\n---\nMach die Tür zu.\n",
        "content/data/quiz.yml":
            "entries:\n- {id: a, rule: SM-02, scenario: A, why: A}\n- {id: b, rule: SM-02, scenario: B, why: Anders}\n",
    ].map { SourceFile(path: $0.key, text: $0.value) }

    private func texts(_ edit: ProjectEdit, _ files: [SourceFile]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: edit.applied(to: files).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("A new language brings the starter's translations of words that nobody has touched, and names the rest")
    func added() throws {
        let edit = try LanguagePlan.adding("en", to: project, starter: starter)
        let made = texts(edit, project)
        #expect(made["content/site.yml"] == "organisation: X\nlanguages: [de, en] # only\n")
        #expect(made["content/guidelines/tea.en.md"] == "---\ntitle: Tea\n---\nDrink tea.\n")
        #expect(made["content/guidelines/door.en.md"] == nil)
        #expect(made["content/data/quiz.en.yml"] == "entries:\n- {id: a, scenario: One, why: One}\n")
        #expect(edit.remarks.map(\.place) == ["content/data/quiz.yml", "content/guidelines/door.md"])
        #expect(throws: EditRefusal.self) { try LanguagePlan.adding("de", to: project, starter: starter) }
    }

    @Test("A language goes with its files, and the first one stays")
    func removed() throws {
        let files =
            project + [SourceFile(path: "content/guidelines/tea.en.md", text: "x"), SourceFile(path: "content/words.en.yml", text: "")]
        let both = files.map { $0.path == "content/site.yml" ? SourceFile(path: $0.path, text: "languages:\n- de\n- en\n") : $0 }
        let made = texts(try LanguagePlan.removing("en", from: both), both)
        #expect(made["content/site.yml"] == "languages:\n- de\n")
        #expect(made.keys.filter { $0.contains(".en.") } == [])
        #expect(throws: EditRefusal.self) { try LanguagePlan.removing("de", from: both) }
        #expect(throws: EditRefusal.self) { try LanguagePlan.removing("fr", from: both) }
    }

    @Test(
        "The difference of two texts makes the one of the other, wherever it is",
        arguments: [
            ("b\n", "a\nb\n"), ("a\nb\n", "b\n"), ("a\n", "a\nb\n"), ("a\nc\n", "a\nb\nc\n"), ("", "a\n"), ("a\n", ""), ("b", "a\nb"),
            ("ab\n", "b\n"), ("a\na\n", "a\n"),
        ])
    func difference(old: String, new: String) {
        let before = [SourceFile(path: "content/a.md", text: old)]
        let edit = ProjectEdit(from: before, to: [SourceFile(path: "content/a.md", text: new)])
        #expect(texts(edit, before) == ["content/a.md": new])
    }

    @Test("A line that is new at the top is shown as that line")
    func newFirstLine() {
        let edit = ProjectEdit(
            from: [SourceFile(path: "content/a.md", text: "b\n")], to: [SourceFile(path: "content/a.md", text: "a\nb\n")])
        #expect(edit.places == [ChangedPlace(path: "content/a.md", line: 1, before: [], after: ["a"])])
    }

    @Test("Another language becomes the first only when everything is in it")
    func first() throws {
        let files = [SourceFile(path: "content/site.yml", text: "languages: [de, en]\n")]
        let edit = try LanguagePlan.first("en", of: files, untranslated: []) { $0 }
        #expect(texts(edit, files)["content/site.yml"] == "languages: [en, de]\n")
        #expect(throws: EditRefusal.self) { try LanguagePlan.first("en", of: files, untranslated: ["content/a.md"]) { $0 } }
    }
}
