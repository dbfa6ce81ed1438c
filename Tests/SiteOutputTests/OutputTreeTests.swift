import SiteOutput
import Testing

@Suite struct OutputTreeTests {
    @Test("Files are sorted by path, whatever order they come in")
    func sorted() throws {
        let tree = try tree(["b.html": "B", "a/z.html": "Z", "a.html": "A", "a-b.html": "AB"])
        #expect(tree.files.map(\.path.description) == ["a-b.html", "a.html", "a/z.html", "b.html"])
    }

    @Test("Every file is found by its path and nothing else is")
    func lookup() throws {
        let names = (0..<50).map { "page\($0).html" }
        let tree = try tree(Dictionary(uniqueKeysWithValues: names.map { ($0, $0) }))
        for name in names {
            let path = try #require(OutputPath(name))
            #expect(tree[path] == Array(name.utf8))
        }
        for other in ["page.html", "page50.html", "a", "zzz"] {
            let path = try #require(OutputPath(other))
            #expect(tree[path] == nil)
        }
    }
}
