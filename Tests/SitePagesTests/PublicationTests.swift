import SiteModel
import SitePlan
import SiteValues
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
            #expect(files.isEmpty != isShown, "“\(words)” is in \(files.map(\.route.path))")
        }
    }

    @Test("An invented colleague needs no consent and is labelled")
    func invented() throws {
        var tiny = TinySite()
        try tiny.replace("consent: \"18\", consent_expires: 2027-06-01", with: "fictional: true", in: "data/superstars.yml")
        tiny.day = try #require(CivilDate("2030-01-01"))
        let page = try tiny.built().main("get-involved.html")
        #expect(page.contains("Ann Example"))
        #expect(page.contains("Invented"))
    }

    @Test("The last name plate is empty and invites")
    func blankPlate() throws {
        let page = try TinySite().built().main("get-involved.html")
        let plate = try #require(page.firstRange(of: "class=\"blank\""))
        #expect(page[plate.upperBound...].contains("mailto:office@boats.example?subject=Nominate"))
    }

    @Test("What is switched off has no page, and nothing leads there")
    func features() throws {
        let path = "quiz.html"
        var tiny = TinySite()
        #expect(try tiny.built().paths.contains(path))
        try tiny.replace("owner: office", with: "owner: office\nfeatures: {quiz: false}", in: "site.yml")
        let site = try tiny.built()
        #expect(!site.paths.contains(path))
        for page in site.pages {
            #expect(try site.tags(page).allSatisfy { $0["href"]?.hasSuffix(path) != true }, "\(page) still leads to \(path)")
        }
    }

    @Test("Without a programme, taking part promises nothing", arguments: [true, false])
    func noProgramme(switchedOff: Bool) throws {
        var tiny = TinySite()
        #expect(try tiny.built().main("get-involved.html").contains("id=\"programme\""))
        if switchedOff {
            try tiny.replace("owner: office", with: "owner: office\nfeatures: {programme: false}", in: "site.yml")
        } else {
            try tiny.replace("active: true", with: "active: false", in: "data/programme.yml")
        }
        let page = try tiny.built().main("get-involved.html")
        #expect(!page.contains("id=\"programme\""))
        #expect(page.contains("id=\"levels\""))
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
        #expect(page.contains("Nobody here searches the net for what you write, and nobody collects it."))
        #expect(!page.contains("The lookout") && !page.contains("Part of monitoring"))
    }

    @Test("A page whose review is overdue says so where the site wants it", arguments: ["false", "true"])
    func reviewNotice(flag: String) throws {
        var tiny = TinySite()
        try tiny.replace("owner: office", with: "owner: office\nfeatures: {review_banner: \(flag)}", in: "site.yml")
        let words = "Last checked on 2 November 2026, and due to be read again."
        for (day, isOverdue) in [("2027-05-02", false), ("2027-05-03", true)] {
            tiny.day = try #require(CivilDate(day))
            #expect(try tiny.built().main("guidelines/wave.html").contains(words) == (isOverdue && flag == "true"), "\(day)")
        }
    }

    @Test("The crisis notice appears only when it is switched on")
    func crisis() throws {
        var tiny = TinySite()
        #expect(try !tiny.built().main("index.html").contains("Stay in the harbour."))
        try tiny.replace("owner: office", with: "owner: office\nfeatures: {crisis_banner: true}", in: "site.yml")
        #expect(try tiny.built().main("index.html").contains("Stay in the harbour."))
    }
}
