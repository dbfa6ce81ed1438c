import Testing

@testable import SitePreview

@Suite struct BasePathTests {
    @Test(
        "The path of a base URL is taken with or without its outer slashes",
        arguments: [
            ("", "/"), ("/", "/"), ("/handbook/", "/handbook/"), ("handbook", "/handbook/"), ("/a/b", "/a/b/"),
            ("/B%C3%BCro%20x/", "/B%C3%BCro%20x/"), ("/Büro/", "/B%C3%BCro/"),
        ])
    func accepted(_ text: String, _ expected: String) {
        #expect(BasePath(text)?.description == expected)
    }

    @Test("What is not a plain path is refused", arguments: ["/a//b", "/a/../b", "/%zz/", "/a%2Fb/"])
    func refused(_ text: String) {
        #expect(BasePath(text) == nil)
    }
}
