import Hypertext
import Testing

struct EscapingTests {
    @Test(
        "Text cannot become markup",
        arguments: [
            ("", ""),
            ("plain", "plain"),
            ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("&amp;", "&amp;amp;"),
            ("\"quoted\" 'so'", "\"quoted\" 'so'"),
            ("<<>>&&", "&lt;&lt;&gt;&gt;&amp;&amp;"),
            ("Über „uns“ – 日本 🫖", "Über „uns“ – 日本 🫖"),
            ("ü<ü", "ü&lt;ü"),
            ("line\nbreak\ttab", "line\nbreak\ttab"),
        ])
    func textCannotBecomeMarkup(text: String, written: String) {
        #expect(p { text }.shown == "<p>\(written)</p>\n")
    }

    @Test(
        "An attribute cannot end early",
        arguments: [
            ("", "\"\""),
            ("a\"b", "\"a&quot;b\""),
            ("\" onload=\"alert(1)", "\"&quot; onload=&quot;alert(1)\""),
            ("it's <b> & c", "\"it's &lt;b&gt; &amp; c\""),
            ("two\nlines", "\"two\nlines\""),
        ])
    func anAttributeCannotEndEarly(value: String, written: String) {
        #expect(span(.title(value)).shown == "<span title=\(written)></span>")
        #expect(img(.alt(value)).shown == "<img alt=\(written)>")
        #expect(div(.data("v", value), .aria("label", value)).shown == "<div data-v=\(written) aria-label=\(written)></div>\n")
    }

    @Test("Our own markup is written as it is") func ourOwnMarkupIsWrittenAsItIs() {
        #expect(HTML(raw: "<b>&amp;</b>").shown == "<b>&amp;</b>")
        #expect(HTML(rendered: Array("<i>x</i>".utf8)).shown == "<i>x</i>")
    }

    @Test("A long text is copied whole") func aLongTextIsCopiedWhole() {
        let text = String(repeating: "Zwölf Boxkämpfer & Co. ", count: 2_000)
        #expect(HTML(text).shown == text.replacing("&", with: "&amp;"))
    }
}

extension HTML {
    var shown: String { String(decoding: bytes, as: UTF8.self) }
}
