import Hypertext
import Testing

struct ElementTests {
    @Test("Void elements have no end tag") func voidElementsHaveNoEnd() {
        #expect(br().shown == "<br>")
        #expect(hr().shown == "<hr>\n")
        #expect(input(.type("text"), .name("q"), .disabled).shown == "<input type=\"text\" name=\"q\" disabled>")
        #expect(
            img(.src(.relative("a b.png")), .alt(""), .width(20), .height(10), .lazy).shown
                == "<img src=\"a%20b.png\" alt=\"\" width=\"20\" height=\"10\" loading=\"lazy\">")
        #expect(meta(.charset("utf-8")).shown == "<meta charset=\"utf-8\">\n")
    }

    @Test("Empty elements have an end tag") func emptyElementsHaveAnEnd() {
        #expect(div().shown == "<div></div>\n")
        #expect(script(.src(.relative("look.js")), .defer).shown == "<script src=\"look.js\" defer></script>\n")
        #expect(span().shown == "<span></span>")
    }

    @Test("Attributes without a value are bare") func attributesWithoutAValueAreBare() {
        #expect(details(.open) { summary(.hidden) { "x" } }.shown == "<details open><summary hidden>x</summary>\n</details>\n")
        #expect(div(.data("reveal"), .tabindex(-1)).shown == "<div data-reveal tabindex=\"-1\"></div>\n")
        #expect(a(.href(.relative("a.ics")), .download()) { "x" }.shown == "<a href=\"a.ics\" download>x</a>")
        #expect(a(.href(.relative("a.ics")), .download("b.ics")) { "x" }.shown == "<a href=\"a.ics\" download=\"b.ics\">x</a>")
    }

    @Test("Attributes are written in the order given") func attributesStandInTheOrderGiven() {
        #expect(
            span(.lang("de"), .class("a b"), .id("x"), .dir("ltr"), .role("note"), .aria("hidden", "true")).shown
                == "<span lang=\"de\" class=\"a b\" id=\"x\" dir=\"ltr\" role=\"note\" aria-hidden=\"true\"></span>")
    }

    @Test("A line break after a block does not show within a line") func aLineBreakAfterABlockDoesNotShowInALine() {
        #expect(p { "a" }.shown.hasSuffix("\n"))
        #expect(
            HTML {
                b { "a" }; i { "b" }
            }.shown == "<b>a</b><i>b</i>")
    }
}
