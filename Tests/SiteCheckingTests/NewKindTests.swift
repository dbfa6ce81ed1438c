import Diagnostics
import SiteChecking
import SiteModel
import SiteValues
import TestSupport
import Testing

/// A kind of content that nothing but its own file knows is loaded, ordered and checked like those the program brings.
struct NewKindTests {
    static let kinds = ContentKinds(ContentKinds.builtIn.all + [Podcast.self])

    private func episode(_ id: String, number: Int = 1, date: String = "2026-11-02", more: String = "", body: String = "Hello.") -> String {
        """
        ---
        id: \(id)
        date: \(date)
        episode: \(number)
        owner: social
        reviewed: 2026-11-02
        review_every: 6 months
        title: Episode \(number)
        \(more)
        ---
        \(body)

        """
    }

    /// What is found in these podcasts when they are added to the small site.
    private func findings(_ podcasts: [String: String]) throws -> [String] {
        var site = try SmallSite()
        for (name, text) in podcasts { site["content/podcasts/\(name)"] = text }
        let (loading, rules) = try site.check(kinds: Self.kinds)
        return (loading + rules).filter { $0.location.path.hasPrefix("content/podcasts/") }.map {
            "\($0.rule) \($0.location.path.split(separator: "/").last ?? ""):\($0.location.line ?? 0)"
        }
    }

    private let german = "---\ntitle: Folge 1\n---\nHallo.\n"

    @Test("A podcast that is right is found in both languages, and nothing is found against it")
    func whole() throws {
        #expect(try findings(["hello.md": episode("hello"), "hello.de.md": german]) == [])
        var site = try SmallSite()
        site["content/podcasts/hello.md"] = episode("hello")
        site["content/podcasts/hello.de.md"] = german
        site["content/podcasts/older.md"] = episode("older", number: 2, date: "2025-01-01")
        let loaded = try site.site(kinds: Self.kinds)
        #expect(loaded.localizedSite(.german)?[Podcast.self].map(\.title) == ["Folge 1", "Episode 2"])
        let id = try #require(EntryID("older"))
        #expect(loaded.defaultLocalizedSite[Podcast.self, id]?.episode == 2)
    }

    @Test(
        "Each mistake in a podcast is found at its place",
        arguments: [
            ("tittle: x", "Hello.", "unknown-key hello.md:9"),
            ("next: nobody", "Hello.", "dangling-reference hello.md:9"),
            ("guest: nobody", "Hello.", "dangling-reference hello.md:9"),
            ("notes: \"{{ organisaton }}\"", "Hello.", "unknown-variable hello.md:9"),
            ("expire: soon", "Hello.", "bad-date hello.md:9"),
            ("icon: x", "Hello.", "unknown-key hello.md:9"),
            ("", "Call {{ oops_fone }}.", "unknown-variable hello.md:11"),
            ("", "[more](../pages/nowhere.md)", "broken-link hello.md:11"),
            ("notes: \"[more](../pages/nowhere.md)\"", "Hello.", "broken-link hello.md:9"),
            ("", "![A door](nowhere.png)", "broken-picture hello.md:11"),
            ("", "Click [here](../pages/welcome.md)", "vague-link-text hello.md:11"),
            ("reviewed: 2020-01-01", "Hello.", "review-overdue hello.md:9"),
        ])
    func mistakes(more: String, body: String, finding: String) throws {
        var text = episode("hello", more: more, body: body)
        if more.hasPrefix("reviewed") { text = text.replacing("reviewed: 2026-11-02\n", with: "# moved\n") }
        #expect(try findings(["hello.md": text, "hello.de.md": german]).contains(finding))
    }

    @Test("A missing field is found")
    func missing() throws {
        let text = episode("hello").replacing("date: 2026-11-02\n", with: "")
        #expect(try findings(["hello.md": text, "hello.de.md": german]) == ["missing-field hello.md:1"])
    }

    @Test("Ids and unique facts that are used twice are found, and so is an id that is not the file's name")
    func duplicates() throws {
        let found = try findings([
            "a.md": episode("a", number: 1), "b.md": episode("a", number: 1), "a.de.md": german, "b.de.md": german,
        ])
        #expect(found.sorted() == ["duplicate-id b.md:2", "duplicate-number b.md:4", "id-not-file-name b.md:2"])
    }

    @Test("Missing translations, unknown translations and facts in them are found")
    func translations() throws {
        #expect(try findings(["hello.md": episode("hello")]) == ["translation-missing hello.md:0"])
        #expect(
            try findings(["hello.md": episode("hello"), "hello.de.md": "---\nepisode: 2\n---\n"])
                == ["translation-missing hello.de.md:1", "fact-in-translation hello.de.md:2"])
        #expect(try findings(["helo.de.md": german]) == ["translation-without-original helo.de.md:0"])
    }

    @Test("A draft podcast is left out, and a reference to it says so")
    func drafts() throws {
        let found = try findings([
            "a.md": episode("a", number: 1, more: "next: b"), "a.de.md": german, "b.md": episode("b", number: 2, more: "draft: true"),
        ])
        #expect(found.sorted() == ["left-out b.md:9", "reference-left-out a.md:9"])
    }

    @Test("Without its line in the list, a podcast is reported as a file that nobody reads, never passed over")
    func unregistered() throws {
        var site = try SmallSite()
        site["content/podcasts/hello.md"] = episode("hello")
        let (loading, _) = try site.check()
        #expect(loading.contains { $0.rule == "unknown-file" && $0.location.path == "content/podcasts/hello.md" })
    }
}
