import FileSystem
import SiteOutput
import Testing

@Suite struct OutputErrorTests {
    @Test(
        "Every failure says where it happened and what to do",
        arguments: [
            (OutputError.foreignFolder("site", example: "thesis.doc"), ["site", "thesis.doc", "Nothing was changed"]),
            (.foreignFile("site/robots.txt"), ["site/robots.txt", "Nothing was overwritten"]),
            (.inUse("site"), ["site", "Another build"]), (.diskFull("site/a.html"), ["site/a.html", "full"]),
            (.failed(FileError("site", .opening, .system(code: 24))), ["site could not be opened: Too many open files."]),
        ])
    func wording(_ error: OutputError, _ parts: [String]) {
        for part in parts { #expect(error.description.contains(part)) }
    }
}
