import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import SiteEditing

/// Keys and entries are cut out of a text, and the rest of its bytes stay.
struct YAMLEditorTests {
    private func editor(_ text: String, _ path: String = "content/data/faq.yml") throws -> YAMLEditor {
        YAMLEditor(try #require(YAMLOutline(SourceFile(path: path, text: text))))
    }

    private func result(_ editor: YAMLEditor) throws -> String {
        String(decoding: try #require(editor.edits()).applied(to: editor.outline.file.bytes), as: UTF8.self)
    }

    @Test(
        "What is nested deeper than the loader reads is not understood, and ends nothing",
        arguments: [
            "x: " + String(repeating: "[", count: 100_000), (0..<5_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        ])
    func depth(text: String) {
        #expect(YAMLOutline(SourceFile(path: "content/data/faq.yml", text: text)) == nil)
    }

    @Test(
        "A list between brackets loses entries with their commas",
        arguments: [
            (["a"], "x: [b, c] # kept"), (["b"], "x: [a, c] # kept"), (["c"], "x: [a, b] # kept"), (["a", "b"], "x: [c] # kept"),
            (["a", "c"], "x: [b] # kept"), (["b", "c"], "x: [a] # kept"), (["a", "b", "c"], "x: [] # kept"),
        ])
    func flowList(names: [String], expected: String) throws {
        var editor = try editor("x: [a, b, c] # kept\ny: 1\n")
        for item in editor.outline.root["x"]?.value.items ?? [] where names.contains(editor.outline.text(of: item)) {
            editor.remove(item: item)
        }
        #expect(try result(editor) == expected + "\ny: 1\n")
    }

    @Test("A list over lines loses whole lines, with the comment above an entry")
    func blockList() throws {
        var editor = try editor(
            """
            # about the file
            entries:
            # about the first
            - id: a
              text: |
                one

                two
            # about b
            - {id: b, rules: [x]}

            - id: c
            """)
        editor.remove(item: try #require(editor.outline.entry("b")))
        #expect(
            try result(editor)
                == "# about the file\nentries:\n# about the first\n- id: a\n  text: |\n    one\n\n    two\n\n- id: c")
    }

    @Test("A key goes with what is below it, and the next one takes its place after a dash")
    func keys() throws {
        var editor = try editor("entries:\n- rules: [x]\n  id: a # kept\n  text: >-\n    long\n    text\n  more: 1\n")
        let entry = try #require(editor.outline.entry("a"))
        editor.remove(try #require(entry["rules"]))
        editor.remove(try #require(entry["text"]))
        #expect(try result(editor) == "entries:\n- id: a # kept\n  more: 1\n")
    }

    @Test("A key between braces goes with its comma, and another one comes in")
    func flowMapping() throws {
        var editor = try editor("entries:\n- {id: a, optional: false, title: \"A, b: c\"}\n")
        let entry = try #require(editor.outline.entry("a"))
        editor.remove(try #require(entry["optional"]))
        editor.insert("more", "1", after: try #require(entry["title"]), in: entry)
        #expect(try result(editor) == "entries:\n- {id: a, title: \"A, b: c\", more: 1}\n")
    }

    @Test("Names are added to a list as it is written", arguments: [("x: [a]\n", "x: [a, n]\n"), ("x: []\n", "x: [n]\n")])
    func added(text: String, expected: String) throws {
        var editor = try editor(text)
        editor.append("n", to: try #require(editor.outline.root["x"]).value)
        #expect(try result(editor) == expected)
        var lines = try self.editor("x:\n  - a\ny: 1\n")
        lines.append("n", to: try #require(lines.outline.root["x"]).value)
        #expect(try result(lines) == "x:\n  - a\n  - n\ny: 1\n")
    }

    @Test(
        "A key that is there has another value, and one that is not there comes last",
        arguments: [
            ("a: 1 # one\nb: 2\n", "a: 9 # one\nb: 2\nc: 9\n"), ("a:   # one\nb: 2", "a: 9   # one\nb: 2\nc: 9"),
            ("a: >-\r\n  one\r\n  two\r\nb: 2\r\n# end\r\n", "a: 9\r\nb: 2\r\nc: 9\r\n# end\r\n"),
            ("a: 1 # [b]\n\n# end\n", "a: 9 # [b]\nc: 9\n\n# end\n"),
        ])
    func set(text: String, expected: String) throws {
        var editor = try editor(text)
        editor.set("a", to: "9", in: editor.outline.root)
        editor.set("c", to: "9", in: editor.outline.root)
        #expect(try result(editor) == expected)
    }

    @Test("What is empty takes a key", arguments: [("", "a: 9\n"), ("# all\n", "# all\na: 9\n")])
    func setInEmpty(text: String, expected: String) throws {
        var editor = try editor(text)
        editor.set("a", to: "9", in: editor.outline.root)
        #expect(try result(editor) == expected)
    }

    @Test("Braces without a key in them take one")
    func setBetweenBraces() throws {
        var editor = try editor("a: {}\n")
        editor.set("b", to: "9", in: try #require(editor.outline.root["a"]).value)
        #expect(try result(editor) == "a: {b: 9}\n")
    }

    @Test(
        "Keys below a key are lines of their own",
        arguments: [
            ("a: 1\n# end", "a: 1\n# end\nf:\n  x: m:y\n  z: w"), ("f: # later\na: 1\n", "f: # later\n  x: m:y\n  z: w\na: 1\n"),
            ("f: {x: 1}\na: 1\n", "f: {x: \"m:y\", z: \"w\"}\na: 1\n"), ("", "f:\n  x: m:y\n  z: w\n"),
        ])
    func setPairs(text: String, expected: String) throws {
        var editor = try editor(text)
        editor.set("f", to: [("x", "m:y"), ("z", "w")])
        #expect(try result(editor) == expected)
    }

    @Test("Line ends of Windows stay, also in lines that are new")
    func lineEnds() throws {
        var editor = try editor("---\r\nid: SM-01\r\nrelated: [SM-02]\r\n---\r\nText\r\n", "content/guidelines/a.md")
        let root = editor.outline.root
        editor.remove(try #require(root["related"]))
        editor.insert("expire", "2026-11-29", after: try #require(root["id"]), in: root)
        #expect(try result(editor) == "---\r\nid: SM-01\r\nexpire: 2026-11-29\r\n---\r\nText\r\n")
    }

    @Test("Values are where they are, however they are written")
    func values() throws {
        let editor = try editor(
            "a: plain text # comment\nb: \"quoted: # \\\" text\"\nc: 'it''s'\nd: [x, 'y, z',\n  w]\ne:\n  f: 1\ng: >-\n  block\n  # no comment\nh:\n"
        )
        let root = editor.outline.root
        let texts = ["a", "b", "c"].map { key in root[key].map { editor.outline.text(of: $0.value) } }
        #expect(texts == ["plain text", "quoted: # \" text", "it's"])
        #expect(root["d"]?.value.items.map { editor.outline.text(of: $0) } == ["x", "y, z", "w"])
        #expect(root["e"]?.value["f"] != nil)
        #expect(root["g"].map { editor.outline.text(of: $0.value) } == ">-\n  block\n  # no comment")
        #expect(root["h"]?.value.range.isEmpty == true)
    }

    @Test("Anchors, aliases and tags are refused", arguments: ["a: &x 1\n", "a: *x\n", "a: !!str 1\n"])
    func refused(text: String) {
        #expect(YAMLOutline(SourceFile(path: "content/data/faq.yml", text: text)) == nil)
    }

    @Test("Every text and data file of the starter is understood")
    func starter() throws {
        let content = Repository.root + "/content"
        let names = try FileManager.default.subpathsOfDirectory(atPath: content).filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }
        #expect(names.count > 200)
        for name in names {
            let bytes = Array(try #require(FileManager.default.contents(atPath: "\(content)/\(name)")))
            #expect(YAMLOutline(SourceFile(path: "content/\(name)", bytes: bytes)) != nil, "\(name)")
        }
    }
}
