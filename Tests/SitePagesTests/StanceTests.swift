import SiteModel
import Testing

/// Encouragement comes first, and help never wears a traffic light.
struct StanceTests {
    let site: BuiltSite

    init() throws {
        site = try BuiltSite.plain.get()
    }

    @Test(
        "Encouragement comes before the grey zone, and that before the red line, in source order",
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

    @Test("A red line says that it binds, in its head, over its bad examples and at its foot; no other guideline does")
    func plain() throws {
        let (line, other) = try (site.text("guidelines/secret-folds.html"), site.text("guidelines/wet-paper.html"))
        #expect(line.contains("Binding, SM-01") && !line.contains("Guideline 1"))
        #expect(line.contains("Not OK") && !line.contains("Not this"))
        #expect(line.contains("This line is binding.") && !line.contains("Guidelines, not a contract."))
        #expect(other.contains("Guideline 2, SM-02") && other.contains("Not this") && other.contains("Guidelines, not a contract."))
        #expect(!other.contains("This line is binding."))
    }

    @Test("Only a secret stays inside; what is wrong anywhere stays off social media")
    func keepIn() throws {
        #expect(try site.main("guidelines/secret-folds.html").contains("Keep off social media"))
        var tiny = TinySite()
        try tiny.replace("incidents: [regatta]", with: "incidents: [regatta]\ntopics: [confidentiality]", in: "guidelines/secret-folds.md")
        #expect(try tiny.built().main("guidelines/secret-folds.html").contains("Stays inside"))
    }

    @Test("What is binding is never on a plate with an exclamation mark")
    func binding() throws {
        let page = try site.main("red-lines.html")
        #expect(page.contains("A promise."))
        #expect(!page.contains("plate take"))
    }
}
