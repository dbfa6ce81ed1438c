import Testing

@testable import SiteLoading

@Suite struct FrontMatterTests {
    @Test(
        "Keys and text are cut at the fences",
        arguments: [
            ("---\na: b\n---\ntext\n", "a: b\n", "text\n", 4),
            ("---\na: b\n---", "a: b\n", "", 4),
            ("---\n---\n\ntext", "", "\ntext", 3),
            ("---  \na: |\n  ---\n--- \ntext", "a: |\n  ---\n", "text", 5),
            ("---\r\na: b\r\n---\r\ntext\r\n", "a: b\r\n", "text\r\n", 4),
            ("\u{FEFF}---\na: b\n---\ntext", "a: b\n", "text", 4),
            ("---\na: b\n---\ntext\n---\nmore\n", "a: b\n", "text\n---\nmore\n", 4),
        ])
    func keysAndTextAreCutAtTheFences(file: String, yaml: String, body: String, line: Int) throws {
        let bytes = Array(file.utf8)
        let cut = try FrontMatter(bytes)
        #expect(String(decoding: bytes[cut.yaml], as: UTF8.self) == yaml)
        #expect(String(decoding: bytes[cut.bodyStart...], as: UTF8.self) == body)
        #expect(cut.bodyLine == line)
    }

    @Test(
        "A file without both fences has no keys",
        arguments: [
            ("", FrontMatter.Problem.missing), ("text\n---\na: b\n---\n", .missing), ("----\na: b\n---\n", .missing), ("---", .missing),
            (" ---\na: b\n---\n", .missing), ("---\na: b\n", .unclosed), ("---\na: b\n ---\n", .unclosed), ("---\n", .unclosed),
        ])
    func aFileWithoutBothFencesHasNoKeys(file: String, problem: FrontMatter.Problem) {
        #expect(throws: problem) { try FrontMatter(Array(file.utf8)) }
    }
}
