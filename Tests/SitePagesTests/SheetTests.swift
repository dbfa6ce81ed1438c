import SiteComponents
import SiteModel
import SitePipeline
import SitePlan
import SiteValues
import Testing

struct SheetTests {
    @Test("A group that is switched off has no sheet, no file and no line on the hub")
    func switchedOff() throws {
        var site = TinySite()
        let before = try site.built()
        #expect(before.files.contains { $0.route.path == "sheets/posters.html" })
        try site.replace("owner: office", with: "owner: office\nfeatures: {posters: false}", in: "site.yml")
        let after = try site.built()
        #expect(!after.files.contains { $0.route.path == "sheets/posters.html" })
        #expect(after.plan.printJobs.allSatisfy { $0.group != .posters })
    }

    @Test("A page offers the PDFs that the settings plan, or that the run is about to make, and no other")
    func offers() throws {
        func hub(_ tiny: TinySite, _ pdfs: PDFOffer = .asSet) throws -> String { try tiny.built(pdfs: pdfs).text("launch.html") }
        var tiny = TinySite()
        #expect(try !hub(tiny).contains(".pdf"))
        let one = try hub(tiny, PDFOffer { $0.group == .posters && $0.language == .english })
        #expect(one.contains("print/en/posters.pdf") && !one.contains("handbook.pdf"))
        try tiny.replace("owner: office", with: "owner: office\nfeatures: {pdfs: true}", in: "site.yml")
        let all = try hub(tiny)
        #expect(all.contains("print/en/posters.pdf") && all.contains("print/en/handbook.pdf"))
    }

    @Test("The poster for a mistake carries the number to ring, under its own title, and no other poster does")
    func numberOnPoster() throws {
        let posters = try TinySite().built().text("sheets/posters.html").split(separator: "class=\"face poster")
        let withNumber = posters.filter { $0.contains("7946") }
        #expect(withNumber.count == 1)
        #expect(withNumber.first?.contains("Overboard, now what?") == true && withNumber.first?.contains("Before you sail") == false)
        #expect(posters.filter { $0.contains("Before you sail") }.count >= 4)
    }

    @Test("A guideline may be called like a sheet that is always there", arguments: ["cards", "cards-a4"])
    func names(slug: String) throws {
        var tiny = TinySite()
        tiny["guidelines/\(slug).md"] = tiny["guidelines/overboard.md"]
        tiny["guidelines/overboard.md"] = nil
        let paths = try tiny.built().files.map(\.route.path)
        #expect(paths.contains("sheets/guideline-\(slug).html") && paths.contains("sheets/guideline--\(slug).html"))
        #expect(Set(paths).count == paths.count)
    }

    @Test("Every guideline has an alias that never changes, beside those for the whole site")
    func aliases() throws {
        let site = try TinySite().built()
        let paths = Set(site.files.map(\.route.path))
        for name in ["post", "oops", "pause", "party"] { #expect(paths.contains("go/\(name).html")) }
        for guideline in site.plan.site.defaultLocalizedSite.guidelines {
            #expect(paths.contains("go/\(guideline.id.description.lowercased()).html"))
        }
    }

    @Test("The code of a guideline that has expired leads to a page that says when it went, what came instead and where to go on")
    func retired() throws {
        var tiny = TinySite()
        try tiny.replace("kind: help", with: "kind: help\nexpire: 2026-11-01\nreplaced_by: SM-03", in: "guidelines/overboard.md")
        let site = try tiny.built()
        #expect(!site.paths.contains("guidelines/overboard.html"))
        let page = try site.text("go/sm-04.html")
        #expect(page.contains("“Overboard, now what?” was retired on 1 November 2026."))
        #expect(page.contains("<a href=\"../guidelines/wave.html\">Wave to everyone!</a>"))
        #expect(page.contains("<a href=\"../guidelines.html\">"))
        #expect(!page.contains("http-equiv=\"refresh\""), "there is something to read first")
        #expect(try site.text("de/go/sm-04.html").contains("gilt seit dem 1. November 2026 nicht mehr."))
    }

    @Test(
        "The code of a guideline that is pulled back leads somewhere and does not say its title",
        arguments: ["draft: true", "publish: 2026-12-24"])
    func pulledBack(fact: String) throws {
        var tiny = TinySite()
        try tiny.replace("kind: help", with: "kind: help\n\(fact)", in: "guidelines/overboard.md")
        let page = try tiny.built().text("go/sm-04.html")
        #expect(page.contains("not published at the moment"))
        #expect(page.contains("<a href=\"../guidelines.html\">"))
        #expect(!page.contains("Overboard"))
    }

    @Test("The code of a guideline whose topic is switched off still leads somewhere")
    func switchedOffTopic() throws {
        var tiny = TinySite()
        try tiny.replace(
            "title: Calm}", with: "title: Calm}\n- {id: ai, number: 2, optional: true, title: Machines}", in: "data/must_haves.yml")
        try tiny.replace("covers: calm", with: "covers: ai", in: "guidelines/overboard.md")
        try tiny.replace("owner: office", with: "owner: office\nfeatures: {ai_guideline: false}", in: "site.yml")
        let site = try tiny.built()
        #expect(site.plan.site.defaultLocalizedSite.guideline(GuidelineID(prefix: "SM", number: 4)) == nil)
        #expect(try site.text("go/sm-04.html").contains("“Overboard, now what?” is not part of these guidelines at the moment."))
    }
}
