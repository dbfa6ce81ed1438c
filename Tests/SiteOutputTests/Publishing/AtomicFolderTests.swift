import SiteOutput
import TestSupport
import Testing

@Suite struct AtomicFolderTests {
    /// Nothing is recorded here: that is what a kill leaves between the switch of the link and the note that says so.
    @Test("The same release again, after a kill at the switch, leaves its readers their folder")
    func sameLabelTwice() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/post"
        let target = AtomicFolderTarget(path, making: true)
        for page in ["one", "two", "three", "four"] {
            try await target.begin("000001-abc")
            if page != "one" {
                #expect(folder.exists("post/index.html"), "before \(page) the former site is still there")
            }
            try await target.write([TargetFile("index.html", Array(page.utf8))])
            try await target.finish([], message: "")
            #expect(try folder.text(of: "post/index.html") == page)
        }
    }
}
