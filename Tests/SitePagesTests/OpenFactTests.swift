import SiteModel
import SitePlan
import Testing

/// What nobody has confirmed is shown as such in every file of the site, and nowhere as a fact.
@Suite struct OpenFactTests {
    private static func site(_ facts: String = "") -> TinySite {
        var site = TinySite()
        site["data/facts.yml"] = "entries:\n- id: section\n  type: text\n  question: which section?\n\(facts)"
        site["data/facts.de.yml"] = "entries:\n- id: section\n  question: welcher Abschnitt?\n"
        return site
    }

    @Test("A page shows an open fact as marked words, and says it in brackets where it has no room for a mark")
    func aPageShowsAnOpenFact() throws {
        var site = Self.site()
        try site.replace("See [](SM-03)", with: "See {{ section }} and [](SM-03)", in: "guidelines/secret-folds.md")
        try site.replace("title: \"Secret folds stay secret.\"", with: "title: \"Secret, {{ section }}\"", in: "guidelines/secret-folds.md")
        let built = try site.built()
        let mark = "<mark class=\"open-fact\">to be confirmed: which section?</mark>"
        #expect(try built.text("guidelines/secret-folds.html").contains("See \(mark) and"))
        #expect(try built.text("guidelines/secret-folds.html").contains("<title>Secret, [to be confirmed: which section?] "))
        let german = try built.text("de/guidelines/secret-folds.html")
        #expect(german.contains("See \(mark)"), "a text that nobody has translated keeps its language")
    }

    @Test("No file of the site holds the marks of the program itself, and every sheet says that it is a draft")
    func noFileHoldsTheMarksOfTheProgramItself() throws {
        var site = Self.site()
        for path in ["guidelines/secret-folds.md", "launch/party.md", "data/situations.yml", "data/contacts.yml", "site.yml"] {
            guard let text = site[path] else { continue }
            // Every text that is short enough to be on one line ends with the fact.
            site[path] = text.replacing(/(?m)^(- | *)(title|summary|question|role|for_what|tagline|hours|name): ([^"{>|].*)$/) {
                "\($0.1)\($0.2): \"\($0.3.replacing("\"", with: "'")) {{ section }}\""
            }
        }
        let built = try site.built()
        #expect(built.plan.site.openFacts.first?.uses.count ?? 0 > 10)
        for file in built.files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.unicodeScalars.contains { (0xFDD0...0xFDEF).contains($0.value) }, "\(file.route.path)")
            #expect(!text.contains("=EF=B7=9") && !text.contains("%EF%B7%9"), "\(file.route.path)")
            if file.route.path.contains("sheets/") { #expect(text.contains("class=\"open-facts\""), "\(file.route.path)") }
        }
    }

    @Test("A site whose facts are confirmed says nothing of drafts") func aSiteWhoseFactsAreConfirmedSaysNothingOfDrafts() throws {
        var site = Self.site("  value: section 4\n  confirmed: 2026-11-02\n  by: Legal\n")
        try site.replace("See [](SM-03)", with: "See {{ section }} and [](SM-03)", in: "guidelines/secret-folds.md")
        let built = try site.built()
        #expect(try built.text("guidelines/secret-folds.html").contains("See section 4 and"))
        #expect(built.files.allSatisfy { !String(decoding: $0.bytes, as: UTF8.self).contains("open-fact") })
    }
}
