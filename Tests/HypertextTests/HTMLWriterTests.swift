import Hypertext
import Testing

struct HTMLWriterTests {
    @Test func aRenderedPartIsTheSameOnThePage() {
        let navigation = nav(.aria("label", "Main & more")) { ul { for word in ["<a>", "b"] { li { word } } } }
        let page = body {
            navigation; main { "x" }
        }
        let spliced = body {
            navigation.rendered(); main { "x" }
        }
        #expect(page != spliced)
        #expect(page.shown == spliced.shown)
    }

    @Test func piecesAreWrittenOneAfterTheOther() {
        var writer = HTMLWriter(reservingCapacity: 0)
        writer.write(HTML(raw: "<!doctype html>\n"))
        writer.write(p { "a" })
        writer.write(.empty)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "<!doctype html>\n<p>a</p>\n")
    }

    @Test func aDeepTreeIsWrittenWhole() {
        var html = HTML("x")
        for _ in 0..<1_000 { html = span { html } }
        #expect(html.shown == String(repeating: "<span>", count: 1_000) + "x" + String(repeating: "</span>", count: 1_000))
    }
}
