import Diagnostics
import SiteFields
import SiteLoading
import SiteModel
import SiteValues
import Testing

@testable import SiteEditing

/// A small project in memory, and what a change makes of it.
struct EditedSite {
    var files: [String: String] = [
        "content/site.yml": "organisation: Müller\nlanguages: [de, en]\n",
        "content/guidelines/tea.md": guideline("SM-01", "related: [SM-02]\nincidents: [beer]\ncovers: calm\n", "Trink Tee"),
        "content/guidelines/tea.en.md": "---\ntitle: Have tea\n---\nDrink tea, and [ask](SM-02) first: [](door.md)\n",
        "content/guidelines/door.md": guideline("SM-02", "related: [SM-01]\nincidents: [beer]\ncovers: doors\n", "Tür \"zu\""),
        "content/guidelines/door.en.md": "---\ntitle: Shut it\n---\nShut the door.\n",
        "content/incidents/beer.md": "---\nid: beer\nguidelines: [SM-02, SM-01]\n---\nText\n",
        "content/data/must_haves.yml":
            "entries:\n- {id: calm, number: 1, title: Ruhe}\n- {id: doors, number: 2, optional: false, title: Türen}\n",
        "content/data/quiz.yml":
            "entries:\n- {id: a, answer: red_line, rule: SM-01, scenario: A, why: A}\n# about b\n- {id: b, answer: red_line, rule: SM-02, scenario: B, why: B}\n",
        "content/data/quiz.en.yml": "entries:\n- {id: a, scenario: A, why: A}\n- {id: b, scenario: B, why: B}\n",
        "content/data/faq.yml":
            "entries:\n- id: x\n  rules: [SM-02] # only this\n  question: Q\n  answer: |\n    Siehe [](SM-02), auch [dort](../guidelines/door.md#a).\n",
        "content/data/search.yml":
            "entries:\n- id: s\n  page: guidelines/door\n  words: [tür]\n- id: t\n  page: SM-01\n  words: [tee]\n",
        "content/data/questions.yml": "entries:\n- id: q\n  pages: [guidelines/door, faq#x, guidelines/tea]\n  ask: [tee]\n",
    ]

    static func guideline(_ id: String, _ keys: String, _ title: String) -> String {
        "---\nid: \(id) # for life\nnumber: \(id.suffix(1))\n\(keys)stance: grey_zone\ntitle: '\(title)'\n---\nEin Text.\n"
    }

    var sources: [SourceFile] { files.map { SourceFile(path: $0.key, text: $0.value) }.sorted { $0.path < $1.path } }

    func references() throws -> [Reference] {
        var log = DiagnosticLog()
        let day = try #require(CivilDate("2026-11-29"))
        return try #require(SiteLoader.load(SourceTree(files: sources), options: LoadOptions(asOf: day), into: &log)).references
    }

    func dropping(_ ids: String..., published: Bool = false) throws -> [String: String] {
        texts(after: try edit(dropping: ids, published: published))
    }

    func edit(dropping ids: [String], contacts: [String] = [], published: Bool = false) throws -> ProjectEdit {
        let day = try #require(CivilDate("2026-11-29"))
        return try DropPlan.edit(
            dropping: ids.compactMap { GuidelineID($0) }, contacts: contacts, of: sources, references: try references(), today: day
        ) { _ in published }
    }

    func texts(after edit: ProjectEdit) -> [String: String] {
        Dictionary(uniqueKeysWithValues: edit.applied(to: sources).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }
}
