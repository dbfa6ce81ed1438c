import SiteModel
import Testing

/// The line that says a guideline without its title.
struct CardLineTests {
    static let line = "Folds that are not out yet: show nobody."

    static func site() throws -> BuiltSite {
        var tiny = TinySite()
        let summary = "summary: Summary of SM-01."
        try tiny.replace(summary, with: "\(summary)\ncard: \"\(line)\"", in: "guidelines/secret-folds.md")
        return try tiny.built()
    }

    @Test(
        "It is next to the title on the home page, in the list, on card and poster, in the handbook and for other programs",
        arguments: [
            "index.html", "guidelines.html", "guidelines.json",
            "sheets/desk-card.html", "sheets/guideline-cards.html", "sheets/posters.html", "sheets/handbook.html",
        ])
    func shown(path: String) throws {
        #expect(try Self.site().text(path).contains(Self.line))
    }

    @Test("A guideline without one says its summary in its place", arguments: ["guidelines.html", "sheets/posters.html"])
    func summaryInstead(path: String) throws {
        let text = try Self.site().text(path)
        #expect(text.contains("Summary of SM-03."))
        #expect(!text.contains("Summary of SM-01."))
    }
}
