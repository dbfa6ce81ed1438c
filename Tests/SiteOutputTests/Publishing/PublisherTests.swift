import SiteOutput
import TestSupport
import Testing
import Text

@Suite struct PublisherTests {
    private static let first = [
        "index.html": "one", "old.html": "old", "a.css": "css", "deep/er/page.html": "deep", "b.css": "b", "c.css": "c",
    ]
    private static let second = [
        "index.html": "two", "new.html": "new", "a.css": "css", "deep/er/page.html": "deep", "b.css": "b", "c.css": "c",
    ]

    @Test("A place without a site gets one only when that was said")
    func firstTime() async throws {
        let published = try PublishedFolder()
        await #expect(throws: PublishError.nothingThere(published.folder.path)) { try await published.publish(Self.first) }
        #expect(published.folder.listing.isEmpty)
        try published.folder.write("theirs", to: "report.doc")
        await #expect(throws: PublishError.foreign(published.folder.path, example: "report.doc")) {
            try await published.publish(Self.first)
        }
        #expect(published.folder.listing.count == 1)
    }

    @Test("A publish changes what changed and leaves files of others alone")
    func changes() async throws {
        let published = try await PublishedFolder.with(Self.first)
        #expect(published.site == Self.first)
        try published.folder.write("theirs", to: "report.doc")
        let stamp = published.folder.stamp(of: "a.css")
        let plan = try await published.plan(Self.second)
        #expect(plan.changes(.added).map(\.path.description) == ["new.html"])
        #expect(plan.changes(.changed).map(\.path.description) == ["index.html"])
        #expect(plan.changes(.removed).map(\.path.description) == ["old.html"])
        #expect(plan.unchanged == 4)
        #expect(plan.drift.added == ["report.doc"])
        try await published.carryOut(plan)
        #expect(published.site == Self.second.merging(["report.doc": "theirs"]) { ours, _ in ours })
        #expect(published.folder.stamp(of: "a.css") == stamp)
        #expect(try await published.plan(Self.second).isEmpty)
    }

    @Test("The records list the site in the form of sha256sum, with version, date and revision")
    func manifest() async throws {
        let published = try await PublishedFolder.with(["index.html": "abc"])
        #expect(
            published.folder.contents(of: ".sitegen-publish/manifest.sha256") == """
                # sitegen release 41e6cffc1d25
                # version: 1
                # date: 2026-11-29
                # revision: abc
                # files: 1
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html

                """)
        #expect(published.folder.contents(of: ".sitegen-publish/lock") == nil)
        #expect(published.folder.contents(of: ".sitegen-publish/next.sha256") == nil)
    }

    @Test("A file that was edited by hand is not overwritten unless that was said, and is named")
    func edited() async throws {
        var published = try await PublishedFolder.with(Self.first)
        try published.folder.write("edited", to: "old.html")
        await #expect(throws: PublishError.edited(["old.html"])) { try await published.publish(Self.second) }
        #expect(published.site["old.html"] == "edited" && published.site["index.html"] == "one")
        let found = try await published.publisher.verification()
        #expect(found.drift.edited.map(\.description) == ["old.html"])
        #expect(found.edits.first?.hunks.first.map { $0.old + $0.new } == ["old", "edited"])
        published.options.overwritesEdits = true
        try await published.publish(Self.second)
        #expect(published.site == Self.second)
    }

    @Test("A file that was lost is put back, and one that somebody added is named and stays")
    func lostAndAdded() async throws {
        let published = try await PublishedFolder.with(Self.first)
        try published.folder.remove("a.css")
        try published.folder.write("theirs", to: "deep/note.txt")
        let found = try await published.publisher.verification()
        #expect(found.drift.lost.map(\.description) == ["a.css"])
        #expect(found.drift.added == ["deep/note.txt"])
        #expect(try await published.plan(Self.first).changes(.restored).map(\.path.description) == ["a.css"])
        try await published.publish(Self.first)
        #expect(published.site["a.css"] == "css" && published.site["deep/note.txt"] == "theirs")
    }

    @Test("Somebody else's file in the way of a new page is not replaced unless that was said")
    func inTheWay() async throws {
        var published = try await PublishedFolder.with(Self.first)
        try published.folder.write("theirs", to: "new.html")
        await #expect(throws: PublishError.inTheWay("\(published.folder.path)/new.html")) { try await published.publish(Self.second) }
        #expect(published.site["index.html"] == "one")
        published.options.adopts = true
        try await published.publish(Self.second)
        #expect(published.site == Self.second)
    }

    @Test("More than a quarter of the files is not removed at once unless that was said")
    func deletes() async throws {
        var published = try await PublishedFolder.with(Self.first)
        let less = ["index.html": "one", "a.css": "css"]
        await #expect(throws: PublishError.tooManyDeletes(4, of: 6, limit: 1)) { try await published.publish(less) }
        published.options.deleteLimit = 0
        let one = Self.first.filter { $0.key != "old.html" }
        await #expect(throws: PublishError.tooManyDeletes(1, of: 6, limit: 0)) { try await published.publish(one) }
        #expect(published.site == Self.first)
        published.options.deleteLimit = 4
        try await published.publish(less)
        #expect(published.site == less)
    }

    @Test("Another release than the expected one is not replaced")
    func expected() async throws {
        var published = try await PublishedFolder.with(Self.first)
        let live = try #require(try await published.publisher.state().live?.id)
        published.options.expected = "000000000000"
        await #expect(throws: PublishError.unexpected(expected: "000000000000", live: live)) { try await published.publish(Self.second) }
        published.options.expected = live.description
        try await published.publish(Self.second)
        #expect(published.site == Self.second)
    }

    @Test("A plan is not carried out when somebody else has published since")
    func overtaken() async throws {
        let published = try await PublishedFolder.with(Self.first)
        let plan = try await published.plan(Self.first.merging(["index.html": "three"]) { _, new in new })
        let theirs = try await published.publish(Self.second).record.id
        await #expect(throws: PublishError.unexpected(expected: plan.live?.id.description ?? "", live: theirs)) {
            try await published.carryOut(plan)
        }
        #expect(published.site == Self.second)
    }

    @Test("What a page's words change is told for guidelines, and markup alone is not a change of words")
    func words() async throws {
        let page = "<body><main><h1>Pause</h1><p>Take a <b>minute</b> first.</p></main></body>"
        let published = try await PublishedFolder.with(["pause.html": page, "same.html": "<main class=x>Same</main>"])
        let plan = try await published.plan(
            ["pause.html": page.replacing("a <b>minute</b>", with: "two minutes"), "same.html": "<main class=y>Same</main>"],
            guidelines: ["pause.html": "SM-06", "same.html": "SM-07"])
        #expect(plan.texts.map(\.name) == ["SM-06"])
        let hunk = try #require(plan.texts.first?.hunks.first)
        #expect(
            hunk.before == ["Pause", "Take"] && hunk.old == ["a", "minute"] && hunk.new == ["two", "minutes"] && hunk.after == ["first."])
    }
}
