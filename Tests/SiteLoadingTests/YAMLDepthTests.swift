import Diagnostics
import SiteModel
import TestSupport
import Testing

@testable import SiteLoading

/// A file of brackets is a finding; it overflowed the stack.
@Suite struct YAMLDepthTests {
    private func log(_ yaml: String) -> [Diagnostic] {
        let file = SourceFile(path: "x.yml", text: yaml)
        var log = DiagnosticLog()
        _ = YAMLReader.fields(YAMLText(file: file, range: 0..<file.bytes.count, linesBefore: 0), log: &log)
        return log.sorted
    }

    private static func repeated(_ text: String, _ count: Int = 100_000) -> String { String(repeating: text, count: count) }

    static let deep = [
        "a: " + repeated("[") + repeated("]"), "a: " + repeated("{a: ") + "1" + repeated("}"), "a:\n  " + repeated("- ") + "1",
        "a: b\n" + repeated("? ") + "1", "a: " + repeated("[\n"), "a: [" + repeated("{\"a\": ["), repeated("- ") + repeated("[", 70),
        (0..<400).map { repeated(" ", $0) + "k:\n" }.joined(), (0..<400).map { repeated(" ", $0) + "- k:\n" }.joined(),
        "a: [b, 'it''s', " + repeated("[\"x\", "), "a: !!map &b " + repeated("{"),
    ]

    @Test("Nesting without end is one finding", arguments: deep.indices)
    func nestingWithoutEnd(index: Int) {
        let log = log(Self.deep[index])
        #expect(log.map(\.rule) == ["yaml-syntax"])
        #expect(log.first?.location.column != nil)
    }

    @Test(
        "What only looks deep is read",
        arguments: [
            "a: '" + repeated("[", 100) + "'\n", "a: \"" + repeated("{", 100) + "\"\n", "a: |\n  " + repeated("[", 100) + "\n",
            "a: >-\n  " + repeated("- ", 100) + "\n", "# " + repeated("[", 100) + "\na: b\n", "a: see " + repeated("[", 100) + "\n",
            "a: b\n# c\n" + repeated("x: y\n", 1).replacing("x", with: "k"), "a: [" + repeated("[b], ", 100) + "c]\n",
            "a: " + repeated("[", 30) + repeated("]", 30) + "\n", "a:\n" + repeated("- - b\n", 100),
            "a: it's\nb: " + repeated("'", 2) + "\n",
        ])
    func whatOnlyLooksDeep(yaml: String) {
        #expect(log(yaml).isEmpty)
    }
}
