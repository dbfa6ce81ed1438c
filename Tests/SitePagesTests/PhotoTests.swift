import Diagnostics
import SiteModel
import SitePlan
import SiteValues
import Testing

/// Photos of people and places: shown with a consent, until its last day, and nowhere otherwise.
struct PhotoTests {
    private static let agreed = "photo: {file: ../files/ann.png, consent: \"18\", until: 2027-01-31}"

    /// The tiny site with keys in the entry of somebody.
    private func site(_ photo: String, day: String = "2026-11-22", in path: String = "data/superstars.yml") throws -> BuiltSite {
        try tiny(photo, day: day, in: path).built()
    }

    private func tiny(_ photo: String, day: String = "2026-11-22", in path: String = "data/superstars.yml") throws -> TinySite {
        var tiny = TinySite()
        tiny.day = try #require(CivilDate(day))
        tiny["files/ann.png"] = "bytes"
        tiny["data/ann.png"] = "bytes"
        let place = [
            "data/superstars.yml": "sentence: Folds blindfolded.", "data/stories.yml": "text: I floated.",
            "data/contacts.yml": "  for_what: Splashes",
        ][path]
        let separator = path == "data/contacts.yml" ? "\n  " : ", "
        try tiny.replace(try #require(place), with: "\(place ?? "")\(separator)\(photo)", in: path)
        // Whoever is on the photo has agreed for longer to be named.
        if path != "data/contacts.yml" { try tiny.replace("2027-06-01", with: "2028-06-01", in: path) }
        return tiny
    }

    private func pictures(_ site: BuiltSite, on page: String) throws -> [Tag] {
        try site.tags(page).filter { $0.name == "img" }
    }

    @Test(
        "A photo is shown beside its words, with the name as its text",
        arguments: [
            ("data/superstars.yml", "get-involved.html", "Ann Example"), ("data/stories.yml", "get-involved.html", "Bo Example"),
            ("data/contacts.yml", "contacts.html", "The harbour"),
        ])
    func shown(path: String, page: String, name: String) throws {
        let site = try site(Self.agreed, in: path)
        let pictures = try pictures(site, on: page)
        #expect(pictures.map { $0["alt"] } == [name])
        #expect(pictures.map { $0["src"] } == ["files/ann.png"])
        #expect(site.plan.copies.map(\.route.path) == ["files/ann.png"])
    }

    @Test(
        "Its last day is the last on which it is shown; after that its file is in no place of the site, the declared folder included",
        arguments: [("2026-11-22", true), ("2027-01-31", true), ("2027-02-01", false), ("2028-01-01", false)])
    func lastDay(day: String, isShown: Bool) throws {
        let site = try site(Self.agreed, day: day)
        #expect(try pictures(site, on: "get-involved.html").isEmpty != isShown)
        #expect(try site.main("get-involved.html").contains("Ann Example"))
        #expect(site.paths.contains("files/ann.png") == isShown)
        #expect(try site.main("get-involved.html").contains("portrayed") == isShown)
    }

    @Test(
        "Without a yes it stays at home",
        arguments: [
            "photo: {file: ../files/ann.png, until: 2027-01-31}",
            "photo: {file: ../files/ann.png, consent: no, until: 2027-01-31}",
            "photo: {file: ../files/ann.png, consent: Pending, until: 2027-01-31}",
            "photo: {file: ../files/ann.png, consent: 2026-11-23, until: 2027-01-31}",
            "photo: {file: ann.png, until: 2027-01-31}",
        ])
    func withoutConsent(photo: String) throws {
        let site = try site(photo)
        #expect(try pictures(site, on: "get-involved.html").isEmpty)
        // The other file of that name is in the declared folder, and no photo.
        #expect(site.plan.copies.map(\.route.path) == (photo.contains("../") ? [] : ["files/ann.png"]))
    }

    @Test("A place needs nobody's consent") func places() throws {
        let site = try site("photo: {file: ../files/ann.png, people: false}")
        #expect(try pictures(site, on: "get-involved.html").count == 1)
    }

    @Test("Whoever is not shown has no photo on the site either") func endedPerson() throws {
        let site = try site("photo: {file: ../files/ann.png, consent: \"18\", until: 2030-01-31}", day: "2028-06-01")
        #expect(!site.paths.contains("files/ann.png"))
    }

    @Test("Home shows its own, described in each language") func home() throws {
        var tiny = TinySite()
        tiny["files/pier.png"] = "bytes"
        let home = try #require(tiny.all.first { $0.text.contains("layout: home") && !$0.path.contains(".de.") })
        try tiny.replace(
            "layout: home", with: "layout: home\nphoto: {file: ../files/pier.png, people: false, alt: The pier in fog}", in: home.path)
        let site = try tiny.built()
        #expect(try pictures(site, on: "index.html").compactMap { $0["alt"] } == ["The pier in fog"])
    }

    @Test("A photo on another page, and one of home that says nothing, are mistakes") func mistakes() throws {
        var tiny = TinySite()
        let home = try #require(tiny.all.first { $0.text.contains("layout: home") && !$0.path.contains(".de.") })
        try tiny.replace("layout: home", with: "layout: home\nphoto: {file: pier.png, people: false}", in: home.path)
        tiny["pages/other.md"] = "---\ntitle: Other\nowner: office\nphoto: {file: pier.png, alt: Pier, people: false}\n---\nText.\n"
        let findings = try tiny.findings().filter { $0.severity == .error }.map { $0.summary.text }
        #expect(
            findings.sorted() == ["Only the home page shows a `photo`.", "`alt` is missing: no name says what is on this photo."])
    }
}
