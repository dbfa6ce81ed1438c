import SiteModel
import Testing

/// Encouragement comes first, and help never wears a traffic light.
struct StanceTests {
    let site: BuiltSite

    init() throws {
        site = try BuiltSite.plain.get()
    }

    @Test(
        "Encouragement stands before the grey zone, and that before the red line, in source order",
        arguments: ["index.html", "guidelines.html", "sitemap.html"])
    func order(path: String) throws {
        let page = try site.main(path)
        let places = try ["Wave to everyone!", "Wet paper, dry wit", "Secret folds stay secret."].map { title in
            try #require(page.firstRange(of: ">\(title)<"), "\(title) is missing on \(path)").lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test(
        "A rule's head has the shape of its stance; help and notice have none",
        arguments: [
            ("wave", "plate", "go"), ("wet-paper", "dots", "grey"), ("secret-folds", "line", "red"), ("overboard", "plainhead", "help"),
            ("lookout", "plainhead", "note"),
        ])
    func shapes(slug: String, shape: String, colour: String) throws {
        let tags = try site.tags("guidelines/\(slug).html")
        let head = try #require(tags.first { $0.classes.contains("ghead") })
        #expect(head.classes == [shape, "ghead"])
        let label = try #require(tags.first { $0.classes.contains("stance") })
        #expect(label.classes == ["stance", colour])
    }

    @Test("In the list, help and notice stand apart, under their own words")
    func list() throws {
        let page = try site.main("guidelines.html")
        let help = try #require(page.firstRange(of: "id=\"help\""))
        for title in ["Overboard, now what?", "We have a lookout*"] {
            #expect(!page[..<help.lowerBound].contains(title))
            #expect(page[help.upperBound...].contains(title))
        }
    }

    @Test("A stance is a word as well as a colour")
    func words() throws {
        let page = try site.main("guidelines/wet-paper.html")
        #expect(page.contains("Grey zone"))
        #expect(try site.main("de/guidelines/wet-paper.html").contains("Grauzone"))
    }

    @Test("What is binding stands on no plate with an exclamation mark")
    func binding() throws {
        let page = try site.main("red-lines.html")
        #expect(page.contains("A promise."))
        #expect(!page.contains("plate take"))
    }
}
