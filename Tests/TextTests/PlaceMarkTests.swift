import Testing

@testable import Text

struct PlaceMarkTests {
    @Test(
        "A marked text has as many characters, begins and ends as before, and gives its place back",
        arguments: ["x", "Get tea.", "Größe?", "Who? 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "a\u{308}", OpenMark.marked("which section?")])
    func text(_ text: String) {
        let marked = PlaceMark.marked(text, as: "content/data/Café (1).yml:12")
        #expect(marked != text && marked.count == text.count)
        #expect(text.count == 1 || marked.last == text.last)
        let found = PlaceMark.found(in: Array(marked.utf8))
        #expect(String(decoding: found.bytes, as: UTF8.self) == text)
        #expect(found.marks.map(\.place) == ["content/data/Café (1).yml:12"])
    }

    @Test("No text, no mark")
    func empty() {
        #expect(PlaceMark.marked("", as: "a.md:1") == "")
    }

    @Test("A mark in the address of a mail is found as well")
    func address() {
        let link = "mailto:a@b.example?subject=" + PercentEncoding.query(PlaceMark.marked("Tea & cake", as: "a.yml:3")) + "&x=%20"
        let found = PlaceMark.found(in: Array(link.utf8))
        #expect(String(decoding: found.bytes, as: UTF8.self) == "mailto:a@b.example?subject=Tea%20%26%20cake&x=%20")
        #expect(found.marks.map(\.place) == ["a.yml:3"])
    }

    @Test("Two marks in one text are both found, where they are")
    func two() {
        let once = PlaceMark.marked("Tea", as: "a.md:1")
        let found = PlaceMark.found(in: Array((once + " and " + PlaceMark.marked("cake", as: "b.md:2")).utf8))
        #expect(found.marks == [.init(offset: 2, place: "a.md:1"), .init(offset: 11, place: "b.md:2")])
    }

    @Test("A text that others were put into is told by its own place first")
    func inner() {
        let text = PlaceMark.marked("See the " + PlaceMark.marked("code", as: "facts.yml:2") + ", please.", as: "a.md:1")
        #expect(PlaceMark.found(in: Array(text.utf8)).marks.map(\.place) == ["a.md:1", "facts.yml:2"])
    }

    @Test("The tags of a flag, and a mark that is cut off, stay")
    func others() {
        for text in ["🏴󠁧󠁢󠁷󠁬󠁳󠁿 and 100%F3%A0", String(PlaceMark.mark("a.md:1").unicodeScalars.dropLast())] {
            let found = PlaceMark.found(in: Array(text.utf8))
            #expect(String(decoding: found.bytes, as: UTF8.self) == text && found.marks.isEmpty)
        }
    }

    @Test("A wording keeps the places that are filled later")
    func pattern() {
        for (wording, place) in [("checked {date}", "{date}"), ("Edition {n}.", "{n}"), ("{count}", "{count}")] {
            #expect(PlaceMark.marked(pattern: wording, as: "w").utf8.contains(place.utf8))
        }
    }
}
