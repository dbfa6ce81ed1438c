import SiteModel
import SitePlan
import SiteValues
import Testing

/// What an author's link means, and what it becomes on the page.
struct MarkdownLinkTests {
    let site: BuiltSite

    init() throws {
        site = try BuiltSite.plain.get()
    }

    private func resolve(_ destination: String, from source: String = "content/guidelines/wave.md") -> MarkdownLinkTarget {
        site.plan.links.resolve(destination, from: source, in: .english)
    }

    @Test("A rule id leads to its guideline, an unknown one nowhere")
    func ruleIDs() {
        guard case .page(.guideline(let id), nil) = resolve("SM-02") else { return #expect(Bool(false), "SM-02 leads nowhere") }
        #expect(id == GuidelineID("SM-02"))
        guard case .broken(.noSuchRule, _) = resolve("SM-77") else { return #expect(Bool(false), "SM-77 leads somewhere") }
    }

    @Test("A source file leads to its page, seen from the text it is named in")
    func sources() {
        guard case .page(.incident(let id), let fragment) = resolve("../incidents/regatta.md#afterwards") else {
            return #expect(Bool(false), "the incident is not found")
        }
        #expect(id == EntryID("regatta"))
        #expect(fragment == "afterwards")
        guard case .page(.layout(.oops), nil) = resolve("oops.md", from: "content/pages/home.md") else {
            return #expect(Bool(false), "the page beside is not found")
        }
    }

    @Test("A destination is read as an address: an encoded name leads to its file")
    func encoded() {
        guard case .page(.incident(let id), _) = resolve("../incidents/reg%61tta.md") else {
            return #expect(Bool(false), "the incident is not found")
        }
        #expect(id == EntryID("regatta"))
        guard case .broken(.noSuchFile, _) = resolve("../incidents/regatta%00.md") else { return #expect(Bool(false)) }
    }

    @Test("A broken link names what may have been meant")
    func suggestions() {
        var suggestions = LinkSuggestions(site.plan.links)
        guard case .broken(.noSuchFile, let file) = resolve("../incidents/regata.md") else { return #expect(Bool(false)) }
        #expect(suggestions.source(like: file ?? "") == "content/incidents/regatta.md")
        guard case .broken(.noSuchAnchor(let key), let anchor) = resolve("../incidents/regatta.md#afterward") else {
            return #expect(Bool(false))
        }
        #expect(suggestions.anchor(like: anchor ?? "", on: key, in: .english) == "afterwards")
    }

    @Test(
        "What is suggested can be written into a link as it is",
        arguments: [
            ("content/files/ä b.pdf", "../files/ä%20b.pdf"), ("content/files/a(1).pdf", "../files/a%281%29.pdf"),
            ("content/files/100%.pdf", "../files/100%25.pdf"), ("content/files/C#.pdf", "../files/C%23.pdf"),
            ("content/pages/oops.md", "oops.md"), ("content/data/situations.yml#splash", "../data/situations.yml#splash"),
        ])
    func suggestedDestinations(source: String, destination: String) {
        #expect(LinkTable.destination(of: source, from: "content/pages/plain.md") == destination)
    }

    @Test("Nothing is suggested for a name that is like no other, although the folders are alike")
    func noSuggestion() {
        guard case .broken(.noSuchFile, let file) = resolve("../incidents/zeppelin.md") else { return #expect(Bool(false)) }
        var suggestions = LinkSuggestions(site.plan.links)
        #expect(suggestions.source(like: file ?? "") == nil)
    }

    @Test(
        "Addresses that a browser should not follow are broken",
        arguments: ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd"])
    func unsafe(_ destination: String) {
        guard case .broken(.unsafeAddress, _) = resolve(destination) else { return #expect(Bool(false), "\(destination) is let through") }
    }

    @Test("A path from the server's root is broken, because the folder may stand anywhere")
    func absolute() {
        guard case .broken(.absolutePath, _) = resolve("/oops.html") else { return #expect(Bool(false)) }
    }

    @Test("On the page the links are relative, an empty text becomes the title")
    func rendered() throws {
        let page = try site.main("guidelines/secret-folds.html")
        #expect(page.contains("<a href=\"wave.html\">Wave to everyone!</a>"))
        #expect(page.contains("<a href=\"../incidents/regatta.html#afterwards\">the race</a>"))
    }

    @Test("A link in an untranslated text leads to the page in the reader's language")
    func fallback() throws {
        #expect(try site.main("de/guidelines/secret-folds.html").contains("href=\"../incidents/regatta.html#afterwards\""))
    }

    @Test("A link to what is not on the site for now leaves its words and leads nowhere")
    func switchedOff() throws {
        var tiny = TinySite()
        try tiny.replace("Words.", with: "Try [the quiz](quiz.md#later) now.", in: "pages/plain.md")
        #expect(try !tiny.built().main("plain.html").contains("<p>Try the quiz now.</p>"), "it is a link while the page is there")
        try tiny.replace("owner: office", with: "owner: office\nfeatures: {quiz: false}", in: "site.yml")
        #expect(try tiny.built().main("plain.html").contains("<p>Try the quiz now.</p>"))
    }

    @Test("A situation is named by its file and its id, and leads to its first question")
    func situation() {
        guard case .page(.situation(let id, node: nil), nil) = resolve("../data/situations.yml#splash") else {
            return #expect(Bool(false), "the situation is not found")
        }
        #expect(id == EntryID("splash"))
        guard case .broken(.noSuchFile, let entry) = resolve("../data/situations.yml#splosh") else { return #expect(Bool(false)) }
        var suggestions = LinkSuggestions(site.plan.links)
        #expect(suggestions.source(like: entry ?? "") == "content/data/situations.yml#splash")
    }

    @Test("A link to a guideline that has expired, by number or by file, is plain words")
    func expired() throws {
        var tiny = TinySite()
        try tiny.replace("kind: help", with: "kind: help\nexpire: 2026-11-01", in: "guidelines/overboard.md")
        try tiny.replace("Words.", with: "[](SM-04), [so](SM-04) or [so](../guidelines/overboard.md).", in: "pages/plain.md")
        #expect(try tiny.built().main("plain.html").contains("<p>Overboard, now what?, so or so.</p>"))
    }

    @Test("A link without words of its own does not tell the title of a draft")
    func draft() throws {
        var tiny = TinySite()
        try tiny.replace("kind: help", with: "kind: help\ndraft: true", in: "guidelines/overboard.md")
        try tiny.replace("Words.", with: "Ask [](SM-04).", in: "pages/plain.md")
        #expect(try tiny.built().main("plain.html").contains("<p>Ask SM-04.</p>"))
    }

    @Test("A link out of the site is marked")
    func outside() throws {
        var tiny = TinySite()
        try tiny.replace("Words.", with: "[Elsewhere](https://example.org/)", in: "pages/plain.md")
        let page = try tiny.built().main("plain.html")
        #expect(page.contains("<a href=\"https://example.org/\" class=\"out\" rel=\"noopener\">Elsewhere</a>"))
    }
}
