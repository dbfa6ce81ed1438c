import Diagnostics
import SiteChecking
import SiteComponents
import SiteModel
import SiteOutput
import SitePipeline
import SitePlan
import SiteValues
import TestSupport
import Testing

/// Photos of people and places: shown with a consent, until its last day, and nowhere otherwise.
struct PhotoTests {
    private static let agreed = "photo: {file: ann.gif, consent: 2026-11-02, until: 2027-01-31}"
    private static let star = "data/superstars.yml"

    /// The tiny site with a photo in the folder of photos, and with keys in the entry of somebody.
    private static func tiny(_ photo: String, day: String = "2026-11-22", in path: String = star) throws -> TinySite {
        var tiny = TinySite()
        tiny.day = try #require(CivilDate(day))
        // 64 pixels wide and high.
        tiny["photos/ann.gif"] = "GIF89a@\0@\0 Ann"
        let words = [
            star: "sentence: Folds blindfolded.", "data/stories.yml": "text: I floated.", "data/contacts.yml": "  for_what: Splashes",
        ]
        let last = try #require(words[path])
        try tiny.replace(last, with: last + (path == "data/contacts.yml" ? "\n  " : ", ") + photo, in: path)
        // Whoever is on the photo has agreed for longer to be named.
        if path != "data/contacts.yml" { try tiny.replace("2027-06-01", with: "2028-06-01", in: path) }
        return tiny
    }

    private func pictures(_ site: BuiltSite, on page: String) throws -> [Tag] {
        try site.tags(page).filter { $0.name == "img" }
    }

    /// Every place of the site, as a folder and as one file, in which the photo is or is named, whatever is wrong with the site.
    private static func places(of tiny: TinySite) throws -> [String] {
        let site = try tiny.planned().site
        let (theme, files) = (PlainTheme(), ThemeFiles(PlainTheme.source))
        let all =
            SiteRenderer.render(site, theme: theme, files: files) + [SiteRenderer.renderOneFile(site, theme: theme, files: files)]
        // The last are its first bytes as an address that holds them.
        return all.filter { (file: RenderedFile) -> Bool in
            let text = String(decoding: file.bytes, as: UTF8.self)
            return file.route.path.contains("ann.") || ["photos/ann", "GIF89a@", "R0lGODlhQABAA"].contains { text.contains($0) }
        }.map(\.route.path)
    }

    @Test(
        "A site of an earlier day brings back nobody whose time is over today; a clock that is behind takes nobody away",
        arguments: [("2027-01-31", true), ("2027-02-01", false), ("2026-11-02", true), ("2026-11-01", true)])
    func realDay(today: String, isShown: Bool) throws {
        var tiny = try Self.tiny(Self.agreed, in: "data/contacts.yml")
        tiny.realDay = CivilDate(today)
        #expect(try Self.places(of: tiny).isEmpty != isShown)
    }

    @Test("Nor does it name somebody whose consent has ended since")
    func realDayOfConsent() throws {
        var tiny = TinySite()
        #expect(try tiny.built().text("get-involved.html").contains("Ann Example"))
        tiny.realDay = CivilDate("2027-06-01")
        #expect(try !tiny.built().text("get-involved.html").contains("Ann Example"))
    }

    @Test(
        "A photo is shown beside its words, with the name as its text",
        arguments: [
            (star, "get-involved.html", "Ann Example"), ("data/stories.yml", "get-involved.html", "Bo Example"),
            ("data/contacts.yml", "contacts.html", "The harbour"),
        ])
    func shown(path: String, page: String, name: String) throws {
        let tiny = try Self.tiny(Self.agreed, in: path)
        let site = try tiny.built()
        let pictures = try pictures(site, on: page)
        #expect(pictures.map { $0["alt"] } == [name])
        #expect(pictures.map { $0["src"] } == ["files/photos/ann.gif"])
        #expect(site.plan.copies.map(\.route.path) == ["files/photos/ann.gif"])
        #expect(try Self.places(of: tiny).sorted() == ["de/" + page, "files/photos/ann.gif", page, "guidelines.html"].sorted())
    }

    @Test(
        "It is shown from the day of its consent to its last day",
        arguments: [
            ("2026-11-01", false), ("2026-11-02", true), ("2027-01-31", true), ("2027-02-01", false), ("2028-01-01", false),
        ])
    func lastDay(day: String, isShown: Bool) throws {
        let site = try Self.tiny(Self.agreed, day: day).built()
        #expect(try pictures(site, on: "get-involved.html").isEmpty != isShown)
        #expect(try site.main("get-involved.html").contains("Ann Example"))
        #expect(site.paths.contains("files/photos/ann.gif") == isShown)
        #expect(try site.main("get-involved.html").contains("portrayed") == isShown)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var photo = PhotoTests.agreed
        var day = "2026-11-22"
        var change: @Sendable (inout TinySite) throws -> Void = { _ in }
    }

    private static func keys(_ keys: String) -> Case {
        Case(testDescription: keys, photo: "photo: {file: ann.gif, \(keys)}")
    }

    private static func file(_ name: String) -> Case {
        Case(testDescription: name, photo: "photo: {file: \(name), consent: 2026-11-02, until: 2027-01-31}") { tiny in
            tiny["photos/ann.gif"] = nil
            // Bytes of a photo under another name are as little a photo as a document is.
            tiny["photos/ann.pdf"] = "GIF89a@\0@\0 Ann"
            tiny["photos/ann.svg"] = "GIF89a@\0@\0 Ann"
            tiny["photos/ann.jpg"] = "<html>photos/ann</html>"
        }
    }

    /// A text that names the photo, in a site that does not show it.
    private static func text(_ text: String, keys: String = "") -> Case {
        Case(testDescription: text + keys, photo: "photo: {file: ann.gif, until: 2027-01-31}") { tiny in
            tiny["pages/other.md"] = "---\ntitle: Other\nsummary: A page.\nowner: office\n---\n\(text)\n"
            let guideline = try #require(tiny["guidelines/wet-paper.md"])
            tiny["guidelines/wet-paper.md"] = "---\n\(keys)\n" + guideline.dropFirst("---\n".count)
        }
    }

    static let withheld: [Case] = [
        keys("until: 2027-01-31"), keys("consent: 2026-11-02"), keys("consent: 2026-11-23, until: 2027-01-31"),
        keys("consent: 2025-11-23, until: 2026-11-21"), keys("consent: 2026-12-01, until: 2026-11-21"),
        keys("consent: noch offen, until: 2027-01-31"), keys("consent: refused, until: 2027-01-31"),
        keys("consent: asked, until: 2027-01-31"), keys("consent: true, until: 2027-01-31"), keys("consent: C-18, until: 2027-01-31"),
        keys("consent: \"2.11.2026\", until: 2027-01-31"), keys("consent: {day: 2026-11-02}, until: 2027-01-31"),
        keys("consent: 2026-11-02, until: forever"), keys("people: nobody, photo_alt: A pier"), keys("people: false, until: soon"),
        file("ann.pdf"), file("ann.svg"), file("ann.jpg"), file("../photos/ann.gif"), file("photos/ann.gif"),
        text("![Ann](../photos/ann.gif)"), text("[Ann](../photos/ann.gif)"), text("[Ann](../photos/ann%2Egif#x)"),
        text("Nothing.", keys: "binding: {title: Ann, href: ../photos/ann.gif}"),
        Case(testDescription: "a condition that does not hold") { tiny in
            try tiny.replace("{id: ann,", with: "{id: ann, if: \(hidden(tiny)),", in: star)
        },
        Case(testDescription: "a consent of the person that is over", day: "2026-12-22") { tiny in
            try tiny.replace("2028-06-01", with: "2026-12-01", in: star)
        },
        Case(testDescription: "an entry that is gone") { tiny in tiny[star] = "entries: []\n" },
        Case(testDescription: "a page that is a draft") { tiny in
            try tiny.replace("layout: get-involved", with: "layout: get-involved\ndraft: true", in: "pages/get-involved.md")
        },
        Case(testDescription: "a page that is to come") { tiny in
            try tiny.replace("layout: get-involved", with: "layout: get-involved\npublish: 2026-12-24", in: "pages/get-involved.md")
        },
        Case(testDescription: "a page that has expired") { tiny in
            try tiny.replace("layout: get-involved", with: "layout: get-involved\nexpire: 2026-11-20", in: "pages/get-involved.md")
        },
        Case(testDescription: "a photo in a translation alone", photo: "link: https://ann.example/") { tiny in
            tiny["data/superstars.de.yml"] = "entries:\n- {id: ann, name: Ann, place: Pier, sentence: Faltet., \(agreed)}\n"
        },
        Case(testDescription: "another consent in a translation", photo: "photo: {file: ann.gif, until: 2027-01-31}") { tiny in
            tiny["data/superstars.de.yml"] = "entries:\n- {id: ann, name: Ann, place: Pier, sentence: Faltet., \(agreed)}\n"
        },
        Case(testDescription: "the rule switched off", photo: "photo: {file: ann.gif, until: 2027-01-31}") { tiny in
            tiny["site.yml"] = (tiny["site.yml"] ?? "") + "\nchecks: {photo-consent: off, bad-date: off, photo-ending: off}\n"
        },
        Case(testDescription: "a photo on another page", photo: "link: https://ann.example/") { tiny in
            tiny["pages/other.md"] = "---\ntitle: Other\nowner: office\nphoto_alt: Ann\n\(agreed)\n---\nText.\n"
        },
        // The same picture by another name, as a link of the file system or a copy makes it.
        Case(testDescription: "a copy in the declared folder", photo: "photo: {file: ann.gif, until: 2027-01-31}") { tiny in
            tiny["files/ann.gif"] = tiny["photos/ann.gif"]
            tiny["pages/ann.gif"] = tiny["photos/ann.gif"]
            tiny["pages/other.md"] = "---\ntitle: Other\nsummary: A page.\nowner: office\n---\n![Pier](ann.gif)\n"
        },
        Case(testDescription: "a folder in capitals", photo: "photo: {file: ann.gif, until: 2027-01-31}") { tiny in
            tiny["Photos/ann.gif"] = tiny["photos/ann.gif"]
            tiny["photos/ann.gif"] = nil
            tiny["pages/other.md"] = "---\ntitle: Other\nsummary: A page.\nowner: office\n---\n![Pier](../Photos/ann.gif)\n"
        },
    ]

    /// A condition on the tiny site that does not hold.
    private static func hidden(_ tiny: TinySite) -> String {
        (tiny["site.yml"] ?? "").contains("monitoring: false") ? "monitoring" : "not monitoring"
    }

    @Test("What may not be shown is in no file of the site", arguments: withheld)
    func withheldPhotos(_ some: Case) throws {
        var tiny = try Self.tiny(some.photo, day: some.day)
        try some.change(&tiny)
        #expect(try Self.places(of: tiny) == [])
    }

    @Test(
        "A consent is a day and nothing else, and a day in other words gets its exact form",
        arguments: [
            ("consent: noch offen, until: 2027-01-31", "It needs a date that exists, written like 2026-11-02."),
            ("consent: refused, until: 2027-01-31", "It needs a date that exists, written like 2026-11-02."),
            ("consent: \"2.11.2026\", until: 2027-01-31", "Write `2026-11-02`."),
            ("consent: 2. November 2026, until: 2027-01-31", "Write `2026-11-02`."),
            ("consent: 2026-11-02, until: 31.1.2027", "Write `2027-01-31`."),
            ("consent: 2026-11-02", "Add `until:` and what belongs there."),
            ("people: false", "Add `photo_alt:` and what belongs there."),
        ])
    func grammar(keys: String, remedy: String) throws {
        let errors = try Self.tiny("photo: {file: ann.gif, \(keys)}").findings().filter { $0.severity == .error }
        #expect(errors.compactMap { $0.remedy?.text } == [remedy])
    }

    @Test(
        "A path to somewhere else is not a photo's name", arguments: ["../files/ann.gif", "/ann.gif", "../ann.gif", "https://x.example/a"])
    func elsewhere(name: String) throws {
        let errors = try Self.tiny("photo: {file: \"\(name)\", consent: 2026-11-02, until: 2027-01-31}").findings()
        #expect(errors.filter { $0.severity == .error }.map { $0.remedy?.text.hasSuffix("has to move there.") } == [true])
    }

    @Test("A path into the folder is told the name that is meant") func pathIntoTheFolder() throws {
        let errors = try Self.tiny("photo: {file: ../photos/ann.gif, consent: 2026-11-02, until: 2027-01-31}").findings()
        #expect(errors.filter { $0.severity == .error }.map { $0.remedy?.text } == ["Write `ann.gif`."])
    }

    @Test("A photo in a translation is a finding, and its words are the translation's own") func translations() throws {
        var tiny = try Self.tiny(Self.agreed + ", photo_alt: Ann folds")
        tiny["data/superstars.de.yml"] = "entries:\n- {id: ann, name: Ann, place: Pier, sentence: Faltet., photo_alt: Ann faltet}\n"
        let site = try tiny.built()
        #expect(try pictures(site, on: "get-involved.html").map { $0["alt"] } == ["Ann folds"])
        #expect(try pictures(site, on: "de/get-involved.html").map { $0["alt"] } == ["Ann faltet"])
        try tiny.replace("photo_alt: Ann faltet", with: "photo_alt: Ann faltet, \(Self.agreed)", in: "data/superstars.de.yml")
        #expect(try tiny.findings().filter { $0.severity == .error }.map(\.rule) == [.factInTranslation])
    }

    @Test("A photo of somebody who agreed and of somebody who did not stays at home, under another name, too", arguments: ["ann", "both"])
    func together(name: String) throws {
        var tiny = try Self.tiny(Self.agreed)
        tiny["photos/both.gif"] = tiny["photos/ann.gif"]
        try tiny.replace(
            "text: I floated.", with: "text: I floated., photo: {file: \(name).gif, until: 2027-01-31}", in: "data/stories.yml")
        let site = try tiny.built()
        #expect(try pictures(site, on: "get-involved.html").isEmpty)
        #expect(site.plan.copies.isEmpty)
    }

    @Test("A copy among the files of a theme stays at home, too, and is told") func themeFiles() throws {
        let site = try RecordedSite()
        for path in ["content/photos/ann.gif", "themes/own/Assets/ann.gif", "themes/own/Assets/pier.gif"] {
            try site.folder.write("GIF89a@\0@\0 \(path.suffix(8))", to: path)
        }
        let result = try Pipeline.run(site.request)
        let paths = try #require(result.output).files.map(\.path.description).filter { $0.hasSuffix(".gif") }
        #expect(paths.count == 1 && paths[0].hasPrefix("assets/pier."))
        let told = result.diagnostics.filter { $0.rule == Rule.fileNotNamed.id }.map(\.location.path)
        #expect(told == ["content/photos/ann.gif", "themes/own/Assets/ann.gif"])
    }

    @Test("An empty file among the photos keeps no other empty file at home") func emptyFiles() throws {
        var tiny = try Self.tiny(Self.agreed)
        tiny["photos/soon.gif"] = ""
        tiny["files/ping.txt"] = ""
        #expect(try tiny.built().plan.copies.map(\.route.path) == ["files/ping.txt", "files/photos/ann.gif"])
    }

    @Test("Home shows its own, described in each language, and a place needs nobody's consent") func home() throws {
        var tiny = TinySite()
        tiny["photos/pier.gif"] = "GIF89a@\0@\0 Pier"
        try tiny.replace(
            "layout: home", with: "layout: home\nphoto: {file: pier.gif, people: false}\nphoto_alt: The pier in fog", in: "pages/home.md")
        let site = try tiny.built()
        #expect(try pictures(site, on: "index.html").compactMap { $0["alt"] } == ["The pier in fog"])
        try tiny.replace("photo_alt: The pier in fog\n", with: "", in: "pages/home.md")
        #expect(try tiny.findings().filter { $0.severity == .error }.map(\.rule) == [.missingField])
    }

    @Test("A photo on another page is a key that is not there") func otherPages() throws {
        var tiny = TinySite()
        tiny["pages/other.md"] = "---\ntitle: Other\nowner: office\nphoto_alt: Pier\nphoto: {file: pier.gif, people: false}\n---\nText.\n"
        let errors = try tiny.findings().filter { $0.severity == .error }
        #expect(errors.map { $0.remedy?.text } == ["Take it out: of all pages, only home shows a photo."])
    }
}
