import SiteModel
import SitePages
import Testing

/// Drafts, switched-off subjects and people whose consent has ended.
struct PublicationTests {
    @Test("A draft is in no file of the site, unless asked for", arguments: ["draft: true", "publish: 2026-12-24"])
    func drafts(fact: String) throws {
        var tiny = TinySite()
        try tiny.replace("kind: help", with: "kind: help\n\(fact)", in: "guidelines/overboard.md")
        tiny["data/situations.yml"] = nil
        let without = try tiny.built()
        #expect(!without.paths.contains("guidelines/overboard.html"))
        #expect(without.files.allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("Overboard, now what?") })

        tiny.drafts = true
        let flags = try tiny.built().tags("guidelines/overboard.html").filter { $0.classes.contains("flag") }
        #expect(flags.map(\.text) == ["Draft: not published yet"])
        #expect(try tiny.built().tags("guidelines/wave.html").allSatisfy { !$0.classes.contains("flag") })
    }

    @Test(
        "A colleague is shown while the consent lasts, and from the day it ends in no file at all",
        arguments: [("2026-11-22", true), ("2027-05-31", true), ("2027-06-01", false), ("2028-01-01", false)])
    func consent(day: String, isShown: Bool) throws {
        var tiny = TinySite()
        tiny.day = try #require(CivilDate(day))
        let site = try tiny.built()
        for words in ["Ann Example", "Folds blindfolded", "Bo Example", "My first sail"] {
            let files = site.files.filter { String(decoding: $0.bytes, as: UTF8.self).contains(words) }
            #expect(files.isEmpty != isShown, "“\(words)” stands in \(files.map(\.route.path))")
        }
    }

    @Test("An invented colleague needs no consent and is labelled")
    func invented() throws {
        var tiny = TinySite()
        try tiny.replace("consent: \"18\", consent_expires: 2027-06-01", with: "fictional: true", in: "data/superstars.yml")
        tiny.day = try #require(CivilDate("2030-01-01"))
        let page = try tiny.built().main("superstars.html")
        #expect(page.contains("Ann Example"))
        #expect(page.contains("Invented"))
    }

    @Test("The last name plate is empty and invites")
    func blankPlate() throws {
        let page = try TinySite().built().main("superstars.html")
        let plate = try #require(page.firstRange(of: "class=\"blank\""))
        #expect(page[plate.upperBound...].contains("mailto:office@boats.example?subject=Nominate"))
    }

    @Test("A mail that brings a subject of its own is left as its author wrote it")
    func ownSubject() throws {
        var tiny = TinySite()
        try tiny.replace(
            "owner: office", with: "owner: office\nforms: {nominate: \"mailto:prize@boats.example?subject=Prize%21\"}", in: "site.yml")
        #expect(try tiny.built().main("superstars.html").contains("\"mailto:prize@boats.example?subject=Prize%21\""))
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
            for (path, number) in [("levels", "901"), ("faq", order)] {
                let text = try #require(tiny["pages/\(path).md"])
                let kept = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("order:") }
                tiny["pages/\(path).md"] = (["---", "order: \(number)"] + kept.dropFirst()).joined(separator: "\n")
            }
            let targets = try tiny.built().tags("sitemap.html").compactMap { $0["href"] }
            return try ["levels.html", "faq.html"].map { page in try #require(targets.firstIndex(of: page)) }
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
        #expect(page.split(separator: "said differently, means the same").count - 1 == count)
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

    @Test("What is switched off has no page, and nothing leads there", arguments: [("programme", "programme.html"), ("quiz", "quiz.html")])
    func features(name: String, path: String) throws {
        var tiny = TinySite()
        #expect(try tiny.built().paths.contains(path))
        try tiny.replace("owner: office", with: "owner: office\nfeatures: {\(name): false}", in: "site.yml")
        let site = try tiny.built()
        #expect(!site.paths.contains(path))
        for page in site.pages {
            #expect(try site.tags(page).allSatisfy { $0["href"]?.hasSuffix(path) != true }, "\(page) still leads to \(path)")
        }
    }

    @Test("A programme that is not active has no page either")
    func inactiveProgramme() throws {
        var tiny = TinySite()
        try tiny.replace("active: true", with: "active: false", in: "data/programme.yml")
        #expect(try !tiny.built().paths.contains("programme.html"))
    }

    @Test("The page about looking around stays when nobody looks, and says only that", arguments: ["feature", "notice"])
    func monitoring(switchedOffBy way: String) throws {
        var tiny = TinySite()
        let watched = try tiny.built().main("monitoring.html")
        #expect(watched.contains("The lookout") && watched.contains("Part of monitoring"))
        if way == "feature" {
            try tiny.replace("owner: office", with: "owner: office\nfeatures: {monitoring: false}", in: "site.yml")
        } else {
            try tiny.replace("active: true", with: "active: false", in: "data/monitoring.yml")
        }
        let page = try tiny.built().main("monitoring.html")
        #expect(page.contains("Nothing is read, collected or kept."))
        #expect(!page.contains("The lookout") && !page.contains("Part of monitoring"))
    }

    @Test("The crisis notice appears only when it is switched on")
    func crisis() throws {
        var tiny = TinySite()
        #expect(try !tiny.built().main("index.html").contains("Stay in the harbour."))
        try tiny.replace("owner: office", with: "owner: office\nfeatures: {crisis_banner: true}", in: "site.yml")
        #expect(try tiny.built().main("index.html").contains("Stay in the harbour."))
    }
}
