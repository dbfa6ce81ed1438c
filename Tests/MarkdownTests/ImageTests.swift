import Markdown
import Testing

struct ImageTests {
    @Test("Images are cut out with their description") func imagesAreCutOutWithTheirDescription() {
        let reading = Reading("Look: ![a \"blue\" *mug* `x` [y](z)](img/mug.png) here", in: .german)
        #expect(reading.html == "<p>Look: ⟦image 0⟧ here</p>\n")
        #expect(reading.document.images.map(\.destination) == ["img/mug.png"])
        #expect(reading.document.images.map(\.alt) == ["a „blue“ mug x y"])
        #expect(reading.document.images.map(\.location.shown) == ["a.md:1:7+41"])
        #expect(reading.document.links.isEmpty)
        #expect(reading.findings.isEmpty)
    }

    @Test(
        "An image without a description is reported",
        arguments: [
            ("![](a.png)", ["a.md:1:1+10 image-alt-missing"]),
            ("text\n  ![ ](a.png)", ["a.md:2:3+11 image-alt-missing"]),
            ("[![](a.png)](b.md)", ["a.md:1:2+10 image-alt-missing"]),
            ("![a](a.png)", []),
        ])
    func anImageWithoutADescriptionIsReported(text: String, findings: [String]) {
        #expect(Reading(text).findings == findings)
    }

    @Test("HTML in a description is reported and dropped") func htmlInADescriptionIsReportedAndDropped() {
        let reading = Reading("![a <b>c](d.png) and ![x[^1]](e.png)\n\n[^1]: note")
        #expect(reading.html.hasPrefix("<p>⟦image 0⟧ and ⟦image 1⟧</p>\n"))
        #expect(reading.document.images.map(\.alt) == ["a c", "x"])
        #expect(reading.findings == ["a.md:1:5+3 raw-html"])
    }
}
