import Diagnostics
import SiteModel
import SitePlan
import TestSupport
import Testing

/// Stories that are rested, and the order of those that are told.
struct ArchiveTests {
    private static func archive() throws -> TinySite {
        var tiny = TinySite()
        try tiny.replace("owner: office", with: "owner: office\nbase_url: https://boats.example", in: "site.yml")
        try tiny.replace("fictional: true", with: "fictional: true\narchived: true", in: "incidents/regatta.md")
        return tiny
    }

    @Test("An archived story has its page, and no list, search, handbook or file for machines names it")
    func onlyItsPage() throws {
        let site = try Self.archive().built()
        let naming = site.files.filter { String(decoding: $0.bytes, as: UTF8.self).contains("The regatta that leaked") }
        #expect(Set(naming.map(\.route.path)) == ["incidents/regatta.html", "de/incidents/regatta.html"])
        #expect(try !site.text("sitemap.xml").contains("regatta"))
        #expect(try !site.text("guidelines.json").contains("regatta"))
    }

    @Test("Its page says that it is from the archive and leads to no neighbour")
    func notice() throws {
        let site = try Self.archive().built()
        let flags = try site.tags("incidents/regatta.html").filter { $0.classes.contains("flag") }
        #expect(flags.count == 1)
        #expect(flags.first?.text.hasPrefix("From the archive") == true)
        #expect(try site.tags("de/incidents/regatta.html").contains { $0.classes.contains("flag") && $0.text.hasPrefix("Aus dem Archiv") })
        #expect(try !site.text("incidents/regatta.html").contains("rel=\"next\""))
    }

    @Test("A link in a text still leads to it")
    func linked() throws {
        let page = try Self.archive().built().text("guidelines/secret-folds.html")
        #expect(page.contains("href=\"../incidents/regatta.html#afterwards\""))
    }

    @Test("A guideline that names it leaves the mention out and is told so")
    func mention() throws {
        let notes = try Self.archive().findings().filter { $0.rule == "reference-left-out" }
        #expect(notes.map(\.location.path) == ["content/guidelines/secret-folds.md"])
        #expect(notes.allSatisfy { $0.severity == .note && $0.summary.contains("archived") })
        #expect(notes.first?.remedy?.contains("Take it out here") == true)
    }

    @Test("Among many stories the three newest true ones come first; few need no such help", arguments: [(6, []), (7, ["e", "d", "c"])])
    func newest(count: Int, first: [String]) throws {
        var tiny = TinySite()
        let regatta = try #require(tiny["incidents/regatta.md"])
        for (index, name) in ["a", "b", "c", "d", "e", "invented"].prefix(count - 1).enumerated() {
            let isTrue = name != "invented"
            tiny["incidents/\(name).md"] =
                regatta
                .replacing("id: regatta", with: "id: \(name)").replacing("date: 2011-02", with: "date: 202\(index)")
                .replacing("fictional: true", with: isTrue ? "sources: [{title: Report, publisher: Paper}]" : "fictional: true")
                .replacing("The regatta that leaked", with: "Story \(name)")
        }
        let page = try tiny.built().main("incidents.html")
        let newest = page.split(separator: "<section").first { $0.contains("id=\"newest\"") } ?? ""
        let list = newest.split(separator: "</section>").first ?? ""
        #expect(list.matches(of: /incidents\/(\w+)\.html/).map { String($0.1) } == first)
    }
}
