import Testing

/// What authors set has an effect: forms, the edit link, the order of pages, the class of a change, the verdict of an answer.
struct SettingsInUseTests {
    @Test("A mail that brings a subject of its own is left as its author wrote it")
    func ownSubject() throws {
        var tiny = TinySite()
        try tiny.replace(
            "owner: office", with: "owner: office\nforms: {nominate: \"mailto:prize@boats.example?subject=Prize%21\"}", in: "site.yml")
        #expect(try tiny.built().main("get-involved.html").contains("\"mailto:prize@boats.example?subject=Prize%21\""))
    }

    @Test("A page leads to its own file, in the language of its text, if the settings say where the files are")
    func editLink() throws {
        var tiny = TinySite()
        func address(_ page: String) throws -> [String] {
            try tiny.built().tags(page).compactMap { $0["href"] }.filter { $0.hasPrefix("https://git.boats.example/") }
        }
        #expect(try address("guidelines/wet-paper.html") == [])
        for start in ["https://git.boats.example/edit", "https://git.boats.example/edit/"] {
            try tiny.replace("owner: office", with: "owner: office\nedit_link: \(start)", in: "site.yml")
            #expect(try address("guidelines/wet-paper.html") == ["https://git.boats.example/edit/content/guidelines/wet-paper.md"])
            #expect(try address("de/guidelines/wet-paper.html") == ["https://git.boats.example/edit/content/guidelines/wet-paper.de.md"])
            // Not translated: the text that is shown is the original's.
            tiny["guidelines/wet-paper.de.md"] = nil
            #expect(try address("de/guidelines/wet-paper.html") == ["https://git.boats.example/edit/content/guidelines/wet-paper.md"])
            // Made of many files.
            #expect(try address("situations/splash-swim.html") == [])
            tiny = TinySite()
        }
    }

    @Test("The list of all pages goes by the order that their authors gave them")
    func order() throws {
        func places(_ order: String) throws -> [Int] {
            var tiny = TinySite()
            for (path, number) in [("get-involved", "901"), ("faq", order)] {
                let text = try #require(tiny["pages/\(path).md"])
                let kept = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("order:") }
                tiny["pages/\(path).md"] = (["---", "order: \(number)"] + kept.dropFirst()).joined(separator: "\n")
            }
            let targets = try tiny.built().tags("sitemap.html").compactMap { $0["href"] }
            return try ["get-involved.html", "faq.html"].map { page in try #require(targets.firstIndex(of: page)) }
        }
        let before = try places("900")
        let after = try places("902")
        #expect(before[1] < before[0])
        #expect(after[0] < after[1])
    }

    @Test("A change that only says it differently is marked as one", arguments: [("material", 0), ("editorial", 1)])
    func editorial(name: String, count: Int) throws {
        var tiny = TinySite()
        let text = try #require(tiny["guidelines/wet-paper.md"])
        tiny["guidelines/wet-paper.md"] = text.replacing("class: material", with: "class: \(name)").replacing(
            "class: editorial", with: "class: \(name)")
        let page = try tiny.built().main("guidelines/wet-paper.html")
        #expect(page.split(separator: "reworded, same meaning").count - 1 == count)
    }

    @Test("The drawing of an answer has the colour of what it comes down to; help and questions have none")
    func verdicts() throws {
        var seen: Set<String> = []
        for (verdict, colour) in [("go", "go"), ("change", "grey"), ("ask", "grey"), ("stop", "red"), ("help", "")] {
            var tiny = TinySite()
            try tiny.replace("verdict: help", with: "verdict: \(verdict)", in: "data/situations.yml")
            let site = try tiny.built()
            for page in site.paths where page.hasPrefix("situations/") && page.hasSuffix(".html") {
                for tag in try site.tags(page) where tag.classes.contains("gico") {
                    seen.insert("\(verdict) \(tag.classes.subtracting(["gico"]).joined())")
                }
            }
            #expect(seen.contains("\(verdict) \(colour)"))
            #expect(seen.contains("\(verdict) "), "a question has no verdict")
        }
    }
}
