import Hypertext
import Testing

struct HTMLBuilderTests {
    @Test("Blocks nest") func blocksNest() {
        let page = article(.class("card"), .id("one")) {
            h2 { "A & B" }
            p {
                "Some "
                em { "words" }
                "."
            }
        }
        #expect(page.shown == "<article class=\"card\" id=\"one\"><h2>A &amp; B</h2>\n<p>Some <em>words</em>.</p>\n</article>\n")
    }

    @Test("Choices are written", arguments: [(true, "<b>yes</b>"), (false, "<i>no</i>")])
    func choicesAreWritten(isTrue: Bool, written: String) {
        let html = HTML {
            if isTrue { b { "yes" } } else { i { "no" } }
        }
        #expect(html.shown == written)
    }

    @Test("What is absent leaves nothing behind", arguments: [("x", "<b>x</b>x"), (nil, "")] as [(String?, String)])
    func whatIsAbsentIsNothing(word: String?, written: String) {
        let html = HTML {
            if let word { b { word } }
            word
            word.map { _ in HTML.empty }
        }
        #expect(html.shown == written)
    }

    @Test("Loops and lists keep their order") func loopsAndListsKeepTheirOrder() {
        let html = ul {
            for number in 1...3 { li { String(number) } }
            ["a", "b"].map { word in li { word } }
        }
        #expect(html.shown == "<ul><li>1</li>\n<li>2</li>\n<li>3</li>\n<li>a</li>\n<li>b</li>\n</ul>\n")
    }

    @Test("Switches and constants work", arguments: [(0, "none"), (1, "one"), (7, "many")])
    func switchesAndConstantsWork(count: Int, written: String) {
        let html = HTML {
            let many = "many"
            switch count {
            case 0: "none"
            case 1: "one"
            default: many
            }
        }
        #expect(html.shown == written)
    }

    @Test("Emptiness is seen") func emptinessIsSeen() {
        #expect(HTML.empty.isEmpty)
        #expect(HTML("").isEmpty)
        #expect(HTML { "" }.isEmpty)
        #expect(HTML { for _ in 0..<0 { "x" } }.isEmpty)
        #expect(HTML(rendered: []).isEmpty)
        #expect(
            HTML {
                ""; HTML.empty
            }.isEmpty)
        #expect(!HTML("x").isEmpty)
        #expect(!br().isEmpty)
        #expect(!HTML(raw: " ").isEmpty)
    }

    @Test("Pieces are joined in order") func piecesAreJoinedInOrder() {
        #expect((HTML("a") + b { "b" } + HTML("c")).shown == "a<b>b</b>c")
    }

    @Test("Equal pieces are equal") func equalPiecesAreEqual() {
        #expect(p { "x" } == p { "x" })
        #expect(p { "x" } != p(.class("y")) { "x" })
        #expect(p { "x" } != div { "x" })
    }
}
