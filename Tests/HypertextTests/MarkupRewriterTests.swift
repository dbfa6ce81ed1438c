import Testing

@testable import Hypertext

struct MarkupRewriterTests {
    private func rewritten(_ markup: String, _ change: (inout StartTag) -> Void) -> String {
        String(decoding: MarkupRewriter.rewritten(Array(markup.utf8), change), as: UTF8.self)
    }

    @Test(
        "What nobody changes is copied byte for byte",
        arguments: [
            "", "a < b & c", "<p>One<br>two</p>", "<!doctype html>\n<p title='x'>", "<!-- <a href=\"x\"> --><p>", "<input disabled>",
            "<svg><path d=\"M0 0\"/></svg>", "<script>if (a < b) x = '<a href=\"y\">'</script>", "<p", "<", "</p", "<a href=\"",
            "<a =\"x\">",
        ])
    func copies(markup: String) {
        #expect(rewritten(markup) { _ in } == markup)
    }

    @Test("Values are read as they are meant and written escaped")
    func values() {
        var seen: [String?] = []
        let result = rewritten(#"<a href="x?a=1&amp;b=2" title="&quot;q&quot; &lt;">y</a>"#) { tag in
            seen = [tag["href"], tag["title"], tag["class"]]
            tag["href"] = (tag["href"] ?? "") + "&c=\"3\""
        }
        #expect(seen == ["x?a=1&b=2", "\"q\" <", nil])
        #expect(result == #"<a href="x?a=1&amp;b=2&amp;c=&quot;3&quot;" title="&quot;q&quot; &lt;">y</a>"#)
    }

    @Test("An attribute can be taken away, added, and added without a value")
    func attributes() {
        let result = rewritten(#"<a href="x" download rel="next">y</a>"#) { tag in
            tag["href"] = nil
            tag["download"] = nil
            tag["class"] = "z"
            tag.mark("hidden")
        }
        #expect(result == #"<a rel="next" class="z" hidden>y</a>"#)
    }

    @Test("A renamed element ends under its new name, others of its old name do not")
    func names() {
        let result = rewritten("<main><div>a</div><b>c</b></main><div>d</div>") { tag in
            if tag.name == "main" { tag.name = "section" }
            if tag.name == "b" { tag.name = "div" }
        }
        #expect(result == "<section><div>a</div><div>c</div></section><div>d</div>")
    }

    @Test("Of nested elements with one name the inner one ends first")
    func nesting() {
        let result = rewritten("<div id=\"a\"><div id=\"b\"></div></div>") { tag in if tag["id"] == "b" { tag.name = "p" } }
        #expect(result == "<div id=\"a\"><p id=\"b\"></p></div>")
    }

    @Test("Texts and comments are not taken for tags")
    func texts() {
        var names: [String] = []
        _ = rewritten("<!-- <i> --><style>a>b{} <u></style><p>1 < 2</p><script>'<s>'</script>") { names.append($0.name) }
        #expect(names == ["style", "p", "script"])
    }
}
