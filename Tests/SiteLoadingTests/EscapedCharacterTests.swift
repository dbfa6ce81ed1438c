import Diagnostics
import SiteFields
import SiteModel
import TestSupport
import Testing

@testable import SiteLoading

/// No value brings a character along that programs obey and nobody sees, however it is written.
@Suite struct EscapedCharacterTests {
    private func read(_ yaml: String) -> (fields: [Field], log: [Diagnostic]) {
        let file = SourceFile(path: "x.yml", text: yaml)
        var log = DiagnosticLog()
        let fields = YAMLReader.fields(YAMLText(file: file, range: 0..<file.bytes.count, linesBefore: 0), log: &log)
        return (fields ?? [], log.sorted)
    }

    @Test(
        "A forbidden character is found at its place, and deleting what the remedy names helps",
        arguments: [
            ("title: \"Before \\0you\"\n", "x.yml:1:16", "\\0", "Before you"),
            ("title: \"a \\x1b[31mb\"\n", "x.yml:1:11", "\\x1b", "a [31mb"),
            ("title: \"ä \\x7Fb\"\n", "x.yml:1:11", "\\x7F", "ä b"),
            ("title: \"a\\Nb\"\n", "x.yml:1:10", "\\N", "ab"),
            ("title: \"a\\u202eb\"\n", "x.yml:1:10", "\\u202e", "ab"),
            ("title: \"a\\r\\nb\"\n", "x.yml:1:10", "\\r", "a\nb"),
            ("title: \"a\\U0001FFFEb\"\n", "x.yml:1:10", "\\U0001FFFE", "ab"),
            ("a: 1\nlist: [\"x\", \"y\\fz\"]\n", "x.yml:2:15", "\\f", "yz"),
            ("a:\n  b: {c: \"\\uFFFF\"}\n", "x.yml:2:11", "\\uFFFF", ""),
            ("title: a\u{202E}b\n", "x.yml:1:9", nil, "ab"),
            ("title: >-\n  one\n  two\u{2066}\nb: c\n", "x.yml:3:6", nil, "one two"),
        ] as [(String, String, String?, String)])
    func forbiddenCharactersAreFound(yaml: String, place: String, escape: String?, cleaned: String) throws {
        let (fields, log) = read(yaml)
        let finding = try #require(log.first)
        #expect(log.count == 1 && finding.rule == "control-character", "\(log)")
        let found = finding.location
        #expect("\(found.path):\(found.line ?? 0):\(found.column ?? 0)" == place)
        if let escape { #expect(finding.remedy == "Delete the `\(escape)`.") }
        #expect("\(fields)".contains("\"\(cleaned)\"") || cleaned.contains("\n"), "\(fields)")
        let mended = escape.map { yaml.replacing($0, with: "") } ?? yaml.filter { $0 != "\u{202E}" && $0 != "\u{2066}" }
        #expect(read(mended).log.isEmpty)
    }

    @Test("Line breaks, tabs and words of every script stay") func lineBreaksTabsAndWordsStay() {
        #expect(read("a: \"x\\ny\\tz\"\nb: |\n  one\n  two\nc: „👩🏽‍🚒“\r\n").log.isEmpty)
    }
}
