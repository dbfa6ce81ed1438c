import Testing

@testable import SitePreview

@Suite struct RequestPathTests {
    @Test(
        "A path is decoded and taken apart",
        arguments: [
            ("/", [], true), ("/a", ["a"], false), ("/a/", ["a"], true), ("/de/a%20b.html", ["de", "a b.html"], false),
            ("/B%C3%BCro", ["Büro"], false), ("/b%c3%bcro", ["büro"], false), ("/100%25", ["100%"], false), ("/...", ["..."], false),
        ] as [(String, [String], Bool)])
    func accepted(_ text: String, _ segments: [String], _ isFolder: Bool) {
        #expect(RequestPath(text) == RequestPath(segments: segments, isFolder: isFolder))
    }

    @Test(
        "What no link of a site can be is refused",
        arguments: ["", "a", "*", "//a", "/a//", "/..", "/a/../b", "/%2e%2e/x", "/a%2fb", "/%", "/%4", "/%gg", "/%00", "/%ff", "/%C3"])
    func refused(_ text: String) {
        #expect(RequestPath(text) == nil)
    }
}
