import Diagnostics
import Foundation
import SiteFields
import SiteModel
import TestSupport
import Testing

@testable import SiteLoading

@Suite struct YAMLReaderTests {
    @Test(
        "A value’s place is that of its first character",
        arguments: [
            ("a: plain", "plain", 1, 4),
            ("a: \"quoted\"", "quoted", 1, 5),
            ("a: 'it''s'", "it's", 1, 5),
            ("ä: Größe # why", "Größe", 1, 4),
            ("a: |\n\n  lines\n   of text\n", "lines\n of text", 3, 3),
            ("a: >-\n  folded\n  text\n\n  here\n", "folded text\nhere", 2, 3),
            ("a: \"two\n  lines\"", "two lines", 1, 5),
            ("a:\n  below\n  it", "below it", 2, 3),
            ("a: ~", "", 1, 4),
            ("a: 012", "012", 1, 4),
            ("a: no", "no", 1, 4),
        ])
    func aValueStandsWhereItsFirstCharacterStands(yaml: String, text: String, line: Int, column: Int) throws {
        let fields = try #require(read(yaml))
        let value = try #require(fields.first?.value)
        #expect(value.text == text)
        #expect(value.location.line == line)
        #expect(value.location.column == column)
    }

    @Test("Columns count characters as an editor shows them") func columnsCountCharactersAsAnEditorShowsThem() throws {
        // e with a combining accent is two scalars and three bytes, but one character; so is the family.
        let fields = try #require(read("a: {b: Cafe\u{301} 👨‍👩‍👧, c: here}"))
        guard case .mapping(let inner, _) = fields[0].value else { return }
        #expect(inner["c"]?.location.column == 19)
    }

    @Test(
        "The fast path agrees with Yams",
        arguments: [
            "", "\n\n", "# only a comment\n", "a:\nb: 1\n", "a:\n- 1\n- 2\nb: c\n", "a:\n  - x: 1\n    y: 2\n  -  x: 3\n     y: 4\n",
            "a:\n- id: x\n  list:\n  - {id: y, text: \"a, b: c\"}\n  - {id: z, n: [1, 2]}\n- id: w\n",
            "a: |\n  one\n\n  two\n\n\nb: >\n  one\n  two\n\n  three\nc: d",
            "a: |-\n  # no comment\n  - no list\n# a comment\nb: c\n", "a: one\n  two\n", "a: 'x' # why\n", "a: x#y\n", "a: -60 min\n",
            "a: 15:00\n",
            "a: https://example.org/#part\n", "a: [b, c]\n", "a: []\nb: {}\n", "a: [b,\n  c]\n", "a: \"\\\"x\\\" \\\\\"\n", "a: \"\\n\"\n",
            "a: &x b\nc: *x\n", "a: !t b\n",
            "a: >-\n  one\n   more\n  two\n", "a: |\n    deep\n  shallow\n", "- a\n- b\n", "a: b\na: c\n", "a: b: c\n", "a:  spaced   \n",
            "'a': b\n", "a : b\n",
            "a:\n  b:\n    c: d\n  e: f\ng: h\n", "a:\n\n  # why\n  b: c\n\n", "a:\n - - b\n", "a:\n-\n  b: c\n", "a: |+\n  x\n\n",
            "a: |2\n   x\n", "a: >-\n\n  x\n", "a: |\n  x  \n  y\n",
            "a: >\n  x  \n  y\n", "a: {b: c, b: d}\n", "a: {b: c: d}\n", "a: [x: y]\n", "a: {b}\n", "a: {b: 'it''s', c: \"\"}\n", "a: ''\n",
            "a: null\nb: [~, null]\n", "a: \"x\"y\n",
            "a: @x\n", "a: `x`\n", "a: %x\n", "a: *x\n", "a: - x\n", "a: ? x\n", "a: -- x\n", "--- \na: b\n", "a: b\n---\nc: d\n",
            "a: b\n...\n", "a: b\r\nc: d\r\n", "a:\tb\n", " a: b\n",
            "a: b\n c: d\n", "a:\n  - b\n c: d\n", "a:\n- b\n- c: d\n  e\n", "a: ü\u{2028}x\n", "a: ü\u{85}x\n", "a: x \u{1F600} y\n",
            "a: |\n\n", "a: |\nb: c\n", "a: >-\n  x\n\n\n  y\n\n", "a: b #\n", "a: b#\n",
            "a: - \n", "a: [b, c\n", "a: {b: c\n", "a: ,\n", "a: .5\n", "a: \"\"\n", "a:   \n  b: c\n", "a-b: c\n_: d\n-a: b\n", "1: 2\n",
            "a: [b,]\n", "a: [,]\n", "a: {b: c,}\n", "a:\n- b\n-c\n", "a:b\n", "a: b:\n", "a: x y: z\n",
            "a:\n  'b': c\n", "a:\n  - 'b': c\n", "a:\n  - \"b\"\n  - [c, d]\n  - |\n    e\n    f\n  - >-\n    g\n    h\n",
            "a:\n- |\n  e\n",
            "a: |\n e\n", "a: {x: [1, {y: z}], w: v}\n", "a: {b: c} d\n", "a: {b: c}# d\n", "a: {b: c} # d\n",
            "a: [{\"b\": \"c\", \"d-e\": [\"f\"]}, {b: g}]\n", "a: {\"b\":c}\n", "a: {\"b\" : c}\n", "a: {\"b\": c, b: d}\n",
            "a: {\"\": c}\n", "a: {\"b: c}\n", "a: {'b': c}\n", "a: {\"-b\": c, \"b c\": d}\n", "a: {\"b\": }\n", "a: {\"b\"}\n",
        ])
    func theFastPathAgreesWithYams(yaml: String) {
        expectAgreement(SourceFile(path: "x.yml", text: yaml))
    }

    @Test("The fast path agrees with Yams on all content") func theFastPathAgreesWithYamsOnAllContent() throws {
        var fast = 0
        var all = 0
        for file in try SourceTree.read(root: Repository.root).files where file.path.hasSuffix(".yml") || file.path.hasSuffix(".md") {
            all += 1
            fast += expectAgreement(file) ? 1 : 0
        }
        // Otherwise content is written in another way than the fast path was made for, and it is time to look at it again.
        #expect(fast * 10 >= all * 8, "\(fast) of \(all)")
    }

    /// Content with letters changed, lines dropped and doubled: whatever comes of it, both read the same or the fast path stands back.
    @Test("The fast path agrees with Yams on mangled content") func theFastPathAgreesWithYamsOnMangledContent() throws {
        let files = try SourceTree.read(root: Repository.root).files.filter { $0.path.hasSuffix(".yml") || $0.path.hasSuffix(".md") }
        var random = SeededNumbers(seed: 20_261_122)
        for _ in 0..<300 {
            let file = try #require(files.randomElement(using: &random))
            expectAgreement(SourceFile(path: file.path, bytes: random.mangled(file.bytes)))
        }
    }

    @Test(
        "A star or an ampersand that begins a value is where the finding points to",
        arguments: [("title: *x*\n", 8), ("a: [b, &c*]\n", 8), ("- *x*\n", 3)])
    func aSignAtTheBeginning(yaml: String, column: Int) {
        var log = DiagnosticLog()
        let file = SourceFile(path: "x.yml", text: yaml)
        #expect(YAMLReader.fields(YAMLText(file: file, range: 0..<file.bytes.count, linesBefore: 0), log: &log) == nil)
        #expect(log.diagnostics.map(\.location.column) == [column])
    }

    @Test("Aliases cannot make a small file endless") func aliasesCannotMakeASmallFileEndless() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 { yaml += "a\(level): &a\(level) [\((0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ", "))]\n" }
        var log = DiagnosticLog()
        let file = SourceFile(path: "x.yml", text: yaml)
        #expect(YAMLReader.fields(YAMLText(file: file, range: 0..<file.bytes.count, linesBefore: 0), log: &log) == nil)
        #expect(log.diagnostics.map(\.rule) == ["yaml-syntax"])
    }

    /// Whether the fast path could read the file.
    @discardableResult
    private func expectAgreement(_ file: SourceFile) -> Bool {
        let cut = file.path.hasSuffix(".md") ? try? FrontMatter(file.bytes) : nil
        let text = YAMLText(file: file, range: cut?.yaml ?? 0..<file.bytes.count, linesBefore: cut == nil ? 0 : 1)
        // Files that are not UTF-8 are refused before anybody reads their YAML.
        guard String(validating: file.bytes, as: UTF8.self) != nil, let fast = PlainYAML.fields(text) else { return false }
        var log = DiagnosticLog()
        let slow = YAMLReader.fieldsByYams(text, log: &log)
        #expect(log.diagnostics.isEmpty, "\(file.path): \(log.diagnostics)")
        #expect(
            describe(.mapping(fast, SourceLocation(path: ""))) == describe(.mapping(slow ?? [], SourceLocation(path: ""))), "\(file.path)")
        return true
    }

    private func describe(_ value: FieldValue) -> String {
        let place = "\(value.location.line ?? 0):\(value.location.column ?? 0)+\(value.location.length)"
        return switch value {
        case .scalar(let text, _): "“\(text)”@\(place)"
        case .list(let items, _): "[\(items.map(describe).joined(separator: "\n"))]@\(place)"
        case .mapping(let fields, _):
            "{\(fields.map { "\($0.key)@\($0.keyLocation.line ?? 0):\($0.keyLocation.column ?? 0)+\($0.keyLocation.length) \(describe($0.value))" }.joined(separator: "\n"))}@\(place)"
        }
    }

    private func read(_ yaml: String) -> [Field]? {
        let file = SourceFile(path: "x.yml", text: yaml)
        var log = DiagnosticLog()
        return YAMLReader.fields(YAMLText(file: file, range: 0..<file.bytes.count, linesBefore: 0), log: &log)
    }
}
