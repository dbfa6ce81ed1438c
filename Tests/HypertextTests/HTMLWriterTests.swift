import Hypertext
import Testing

struct HTMLWriterTests {
    @Test("A rendered part is the same on the page") func aRenderedPartIsTheSameOnThePage() {
        let navigation = nav(.aria("label", "Main & more")) { ul { for word in ["<a>", "b"] { li { word } } } }
        let page = body {
            navigation; main { "x" }
        }
        let spliced = body {
            HTML(rendered: navigation.bytes); main { "x" }
        }
        #expect(page == spliced)
    }

    @Test("Pieces are written one after the other") func piecesAreWrittenOneAfterTheOther() {
        let html = HTML {
            HTML(raw: "<!doctype html>\n"); p { "a" }; HTML.empty; "b & c"
        }
        #expect(html.shown == "<!doctype html>\n<p>a</p>\nb &amp; c")
    }

    @Test("A deep tree is written whole") func aDeepTreeIsWrittenWhole() {
        var html = HTML("x")
        for _ in 0..<1_000 { html = span { html } }
        #expect(html.shown == String(repeating: "<span>", count: 1_000) + "x" + String(repeating: "</span>", count: 1_000))
    }
}
