import SiteOutput
import Testing

@Suite struct OutputPathTests {
    @Test(
        "A path below the folder is kept as it was written",
        arguments: ["index.html", "de/guidelines/pause.html", "assets/Büro außen.jpg", ".htaccess", "a..b/...", "x-.sitegen-"])
    func accepted(_ text: String) {
        #expect(OutputPath(text)?.description == text)
    }

    @Test(
        "What could leave the folder or touch our bookkeeping is not a path",
        arguments: [
            "", "/", "/etc/passwd", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\\b", "a\nb", "a\0b", "a\u{7F}",
            ".sitegen-manifest", "a/.sitegen-new-1-1", String(repeating: "x", count: 256),
        ])
    func refused(_ text: String) {
        #expect(OutputPath(text) == nil)
    }

    @Test("A path knows its folder and its name")
    func parts() throws {
        let path = try #require(OutputPath("de/guidelines/pause.html"))
        #expect((path.folder, path.name, path.isPage) == ("de/guidelines", "pause.html", true))
        let top = try #require(OutputPath("feed.xml"))
        #expect((top.folder, top.name, top.isPage) == ("", "feed.xml", false))
    }
}
