import Testing
import Text

@Suite struct OpenMarkTests {
    private let open = OpenMark.marked("which?")

    @Test("In running text, what is open becomes a marked element") func textBecomesAMarkedElement() {
        let html = "<p>Section \(open), of <b>\(open)</b></p>"
        #expect(shown(html) == "<p>Section <mark class=\"open-fact\">which?</mark>, of <b><mark class=\"open-fact\">which?</mark></b></p>")
    }

    @Test(
        "Where HTML takes no elements, brackets say it",
        arguments: [
            "<meta content=\"a > \(OpenMark.marked("which?"))\">", "<img alt='it\"s \(OpenMark.marked("which?"))'>",
            "<title>\(OpenMark.marked("which?"))</title>", "<option>\(OpenMark.marked("which?"))</option>",
            "<svg><text>\(OpenMark.marked("which?"))</text></svg>", "<script>if(a<b){c=\"\(OpenMark.marked("which?"))\"}</script>",
            "<textarea><p>\(OpenMark.marked("which?"))</textarea>", "<a href=\"?subject=%EF%B7%90which?%EF%B7%91\">",
        ])
    func bracketsWhereNoElementsGo(html: String) {
        let result = shown(html)
        #expect(!result.contains("<mark"), "\(result)")
        #expect(result.contains("[which?]") || result.contains("%5Bwhich?%5D"))
    }

    @Test("After such a place, elements are possible again") func afterSuchAPlaceElementsArePossibleAgain() {
        for html in ["<title>x</title>", "<svg><path d=\"M0\"/></svg>", "<br />", "<svg/>", "<script>a<b</script>", "<p title=\"<\">"] {
            #expect(shown(html + open).hasSuffix("<mark class=\"open-fact\">which?</mark>"), "\(html)")
        }
    }

    @Test("Other text stays as it is, byte by byte") func otherTextStaysAsItIs() {
        let text = "Ａ ﷲx “Straße” \u{EFFF} 1 < 2"
        #expect(OpenMark.plain(text) == text)
        #expect(OpenMark.plain("a \(open) b") == "a [which?] b")
        #expect(!OpenMark.isPresent(in: "ﷲ ﷻ".utf8))
        #expect(OpenMark.isPresent(in: open.utf8))
    }

    private func shown(_ html: String) -> String { String(decoding: OpenMark.html(Array(html.utf8)), as: UTF8.self) }

    @Test("A question in a sentence counts as no words of its author")
    func blanked() {
        let open = OpenMark.marked("to be confirmed: which number?")
        #expect(OpenMark.blanked("Ring \(open), at once.") == "Ring –, at once.")
        #expect(OpenMark.blanked("\(open) and \(open)") == "– and –")
        #expect(OpenMark.blanked("Nothing is open.") == "Nothing is open.")
    }
}
