import Markdown
import Testing

struct LinkTests {
    @Test("Links are cut out with their words") func linksAreCutOutWithTheirWords() {
        let reading = Reading("See [the *beer* story](../incidents/beer.md#end) and [](SM-06).")
        #expect(reading.html == "<p>See ⟦0⟧the <em>beer</em> story⟦/0⟧ and ⟦1⟧⟦/1⟧.</p>\n")
        #expect(reading.document.links.map(\.destination) == ["../incidents/beer.md#end", "SM-06"])
        #expect(reading.document.links.map(\.text) == ["the beer story", ""])
        #expect(reading.document.links.map(\.location.shown) == ["a.md:1:5+44", "a.md:1:54+9"])
        #expect(reading.findings.isEmpty)
    }

    @Test(
        "A link’s title is not dropped silently",
        arguments: [
            ("[a](b.md \"A \\\"title\\\"\")", "a.md:1:1+23 title-not-shown"), ("x ![a](b.png 'On a desk')", "a.md:1:3+23 title-not-shown"),
            ("[a]\n\n[a]: b.md (t)", "a.md:1:1+3 title-not-shown"),
        ])
    func aTitleIsNotDroppedInSilence(text: String, finding: String) {
        #expect(Reading(text).findings == [finding])
    }

    @Test(
        "Bare addresses are links",
        arguments: [
            ("<https://example.org/a>", "https://example.org/a", "https://example.org/a", "a.md:1:2+21"),
            ("<me@example.org>", "mailto:me@example.org", "me@example.org", "a.md:1:2+14"),
            ("at https://example.org.", "https://example.org", "https://example.org", "a.md:1:4+19"),
            ("at www.example.org", "http://www.example.org", "www.example.org", "a.md:1:4+15"),
            ("ä me@example.org", "mailto:me@example.org", "me@example.org", "a.md:1:3+14"),
        ])
    func bareAddressesAreLinks(text: String, destination: String, words: String, place: String) throws {
        let link = try #require(Reading(text).document.links.first)
        #expect(link.isAutolink)
        #expect(link.destination == destination)
        #expect(link.text == words)
        #expect(link.location.shown == place)
    }

    @Test("Ordinary links are not autolinks") func ordinaryLinksAreNoAutolinks() {
        let links = Reading("[example.org](https://example.org) [](SM-06) [SM-06](SM-06) [yz](http://xyz)").document.links
        #expect(links.map(\.isAutolink) == [false, false, false, false])
    }

    @Test("Destinations stay as they are written") func destinationsStayAsTheyAreWritten() {
        let links = Reading("[a](%C3%BC%20b.md) [b](<with space.md>) [c](x.md?a=1&amp;b=2) [d](javascript:alert(1))").document.links
        #expect(links.map(\.destination) == ["%C3%BC%20b.md", "with space.md", "x.md?a=1&b=2", "javascript:alert(1)"])
    }

    @Test("Reference links are links, and their places are right") func referencesAreLinksAndTheirPlacesAreTrue() {
        let reading = Reading("[b]: x.md\n[c]: y.md\nSee [a][b]\n  and [c] <b>.\n", from: MarkdownProvenance(path: "a.md", line: 10))
        #expect(reading.html == "<p>See ⟦0⟧a⟦/0⟧\nand ⟦1⟧c⟦/1⟧ .</p>\n")
        #expect(reading.document.links.map(\.location.shown) == ["a.md:12:5+6", "a.md:13:7+3"])
        #expect(reading.findings == ["a.md:13:11+3 raw-html"])
    }

    @Test("Links in tables, lists and quotations have their places") func linksInTablesListsAndQuotationsHaveTheirPlaces() {
        let reading = Reading("> - [a](x)\n>   [b](x)\n\n| h |\n|---|\n| ü [c](x) |\n")
        #expect(reading.document.links.map(\.location.shown) == ["a.md:1:5+6", "a.md:2:5+6", "a.md:6:5+6"])
    }

    @Test("An image in a link counts as its words") func anImageInALinkStandsForItsWords() {
        let reading = Reading("[![A mug](mug.png)](tea.md)")
        #expect(reading.html == "<p>⟦0⟧⟦image 0⟧⟦/0⟧</p>\n")
        #expect(reading.document.links.map(\.text) == ["A mug"])
        #expect(reading.findings.isEmpty)
    }

    @Test(
        "Links that cannot work are reported",
        arguments: [
            ("a [](x.md)", ["a.md:1:3+8 empty-link-text"]),
            ("a [ ](https://example.org)", ["a.md:1:3+24 empty-link-text"]),
            ("[](SM-06) [](AB-123)", []),
            ("[](sm-06)", ["a.md:1:1+9 empty-link-text"]),
            ("[x](b c.md) `[y](z z)`", ["a.md:1:1+4 broken-link-syntax"]),
            ("[ok](a.md) then [x][nowhere]", ["a.md:1:17+4 broken-link-syntax"]),
            ("a [word] in brackets", []),
        ])
    func linksThatCannotWorkAreReported(text: String, findings: [String]) {
        #expect(Reading(text).findings == findings)
    }
}
