import Diagnostics
import SitePlan
import TestSupport
import Testing

/// Pages that have moved, and texts that are out no more.
struct FormerAddressTests {
    @Test("A former name leads on from beside the page, in every language, and keeps the place that was asked for")
    func name() throws {
        var tiny = TinySite()
        try tiny.replace("kind: help", with: "kind: help\naliases: [man-overboard]", in: "guidelines/overboard.md")
        let site = try tiny.built()
        for folder in ["", "de/"] {
            let tags = try site.tags("\(folder)guidelines/man-overboard.html")
            #expect(tags.contains { $0.name == "link" && $0["rel"] == "canonical" && $0["href"] == "overboard.html" })
            #expect(tags.contains { $0.name == "script" && $0["src"]?.contains("redirect") == true })
            #expect(tags.contains { $0.name == "meta" && $0["content"] == "0; url=overboard.html" })
            #expect(tags.contains { $0.name == "a" && $0["href"] == "overboard.html" })
        }
        #expect(try site.text("guidelines/man-overboard.html").contains("<title>This page has moved: "))
        #expect(try site.text("de/guidelines/man-overboard.html").contains("<title>Diese Seite ist umgezogen: "))
    }

    @Test("A situation that has another id leads on from its former page, and from each of its steps")
    func situation() throws {
        var tiny = TinySite()
        try tiny.replace("- id: splash\n", with: "- id: splash\n  aliases: [fell-in]\n", in: "data/situations.yml")
        try tiny.replace("id: should-i-reply\n", with: "id: should-i-reply\naliases: [wave-back]\n", in: "data/should_i_reply.yml")
        let site = try tiny.built()
        for (old, new) in [("fell-in", "splash"), ("fell-in-stand", "splash-stand"), ("fell-in-swim", "splash-swim")] {
            let tags = try site.tags("situations/\(old).html")
            #expect(tags.contains { $0.name == "link" && $0["rel"] == "canonical" && $0["href"] == "\(new).html" }, "\(old)")
            #expect(site.paths.contains("de/situations/\(old).html"))
        }
        #expect(!site.paths.contains("situations/fell-in-start.html"))
        #expect(site.paths.contains("should-i-reply/wave-back.html"))
    }

    @Test("A path begins in the folder of the language, and one of a language is of that language alone")
    func path() throws {
        var tiny = TinySite()
        try tiny.replace(
            "kind: help", with: "kind: help\naliases: [old.html, rules/Old_One.html, de/alt.html]", in: "guidelines/overboard.md")
        let paths = try tiny.built().paths
        for path in ["old.html", "de/old.html", "rules/Old_One.html", "de/rules/Old_One.html", "de/alt.html"] {
            #expect(paths.contains(path))
        }
        #expect(!paths.contains("alt.html") && !paths.contains("de/de/alt.html"))
    }

    @Test("No list names it: no site map, no feed, no search")
    func unlisted() throws {
        var tiny = TinySite()
        try tiny.replace("kind: help", with: "kind: help\naliases: [man-overboard]", in: "guidelines/overboard.md")
        let site = try tiny.built()
        for file in site.files where !file.route.path.hasSuffix("man-overboard.html") {
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains("man-overboard"), "\(file.route)")
        }
    }

    @Test("Where there is a page, nothing can lead on, and the finding says what to take out")
    func clash() throws {
        var tiny = TinySite()
        try tiny.replace("kind: help", with: "kind: help\naliases: [wave]", in: "guidelines/overboard.md")
        let found = try tiny.findings().filter { $0.rule == "duplicate-route" }
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.remedy?.contains("`aliases`") == true || $0.location.path.hasSuffix("wave.md") })
    }

    @Test(
        "What cannot be the address of a page is a finding", arguments: ["../up", "a//b", "/old", "https://old.example/post/old.html", "ä"])
    func unusable(text: String) throws {
        var tiny = TinySite()
        try tiny.replace("kind: help", with: "kind: help\naliases: [\"\(text)\"]", in: "guidelines/overboard.md")
        #expect(try tiny.findings().contains { $0.rule == "bad-value" && $0.location.path == "content/guidelines/overboard.md" })
    }

    @Test("A published address of a retired text says what became of it; nobody hears of one that was never published")
    func retired() throws {
        var tiny = TinySite()
        try tiny.replace("kind: help", with: "kind: help\nexpire: 2026-11-01", in: "guidelines/overboard.md")
        tiny["data/situations.yml"] = nil
        #expect(try !tiny.built().paths.contains("guidelines/overboard.html"))
        tiny["addresses.txt"] = "# Ours\nguidelines/overboard.html\n"
        let site = try tiny.built()
        #expect(try site.main("guidelines/overboard.html").contains("was retired on"))
        #expect(!site.paths.contains("de/guidelines/overboard.html"))
    }

    @Test("A line of the history that cannot be an address is a finding with its line")
    func history() throws {
        var tiny = TinySite()
        tiny["addresses.txt"] = "index.html\n<<<<<<< HEAD\n\nguidelines/wave.html\n"
        let found = try tiny.findings().filter { $0.location.path == "content/addresses.txt" }
        #expect(found.map(\.location.line) == [2])
    }

    @Test("A former name of a heading is a place on the page")
    func headings() throws {
        var tiny = TinySite()
        try tiny.replace(
            "kind: rule\nstance: encouragement", with: "kind: rule\nheading_aliases: {waving: how-to-wave}\nstance: encouragement",
            in: "guidelines/wave.md")
        #expect(try tiny.built().main("guidelines/wave.html").contains("<h2 id=\"how-to-wave\"><a id=\"waving\"></a>How to wave"))
    }

    @Test(
        "A former heading leads to one that is there, under a name that none has",
        arguments: [("waving: how-to-sink", "no such heading"), ("how-to-wave: how-to-wave", "cannot be the former name")])
    func wrongHeading(line: String, words: String) throws {
        var tiny = TinySite()
        try tiny.replace(
            "kind: rule\nstance: encouragement", with: "kind: rule\nheading_aliases: {\(line)}\nstance: encouragement",
            in: "guidelines/wave.md")
        let found = try tiny.findings().filter { $0.rule == "bad-value" }
        #expect(found.count == 1 && found.allSatisfy { $0.summary.contains(words) }, "\(found)")
    }
}
