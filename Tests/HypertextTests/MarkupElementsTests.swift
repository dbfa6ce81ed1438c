import Hypertext
import Testing

struct MarkupElementsTests {
    private static let page = """
        <!doctype html>
        <html lang="en"><head><title>1 < 2</title><script>if (a<b) {}</script></head>
        <body><!-- <p> --><p title="a > b">One <b>two</b><br>three</p><noscript><p>No</p></noscript>
        <svg><use href="#x"/></svg><template><i>x</i></template><ul><li>four</li><li>five</li></ul></body></html>
        """
    private let elements = MarkupElements(of: Array(page.utf8))

    @Test("Elements are those that a browser lists, in its order")
    func names() {
        #expect(
            elements.elements.map(\.name).joined(separator: " ")
                == "html head title script body p b br noscript svg use template ul li li")
    }

    @Test(
        "Words are in the innermost element around them",
        arguments: [("1 < 2", "title"), ("One", "p"), ("two", "b"), ("three", "p"), ("No", "noscript"), ("four", "li"), ("a > b", "p")])
    func innermost(_ words: String, _ name: String) throws {
        let range = try #require(Self.page.firstRange(of: words))
        let offset = Self.page.utf8.distance(from: Self.page.startIndex, to: range.lowerBound)
        #expect(elements.index(around: offset).map { elements.elements[$0].name } == name)
    }

    @Test("Outside of every element is none")
    func outside() {
        #expect(elements.index(around: 0) == nil)
    }
}
