import TestSupport
import Testing

@testable import SiteOutput

/// What lies at a target after a publish was killed between two of its steps.
@Suite struct InterruptedPublishTests {
    private static let old = ["index.html": "old", "gone.html": "gone", "a.css": "a", "b.css": "b", "c.css": "c"]
    private static let new = ["index.html": "new", "more.html": "more", "a.css": "A", "b.css": "b", "c.css": "c"]

    /// The records of a publish under way, and some of its files.
    private func interrupted(after files: [String: String], without lost: [String] = []) async throws -> PublishedFolder {
        let published = try await PublishedFolder.with(Self.old)
        try published.folder.write(try published.release(Self.new).manifest.text, to: ".sitegen-publish/next.sha256")
        for (path, text) in files { try published.folder.write(text, to: path) }
        for path in lost { try published.folder.remove(path) }
        return published
    }

    @Test(
        "The next publish puts right what one that broke off has left, without taking it for somebody's edits",
        arguments: [
            ([:], []), (["a.css": "A"], []), (["a.css": "A", "more.html": "more"], []),
            (["a.css": "A", "more.html": "more", "index.html": "new"], ["gone.html"]),
        ] as [([String: String], [String])])
    func healed(files: [String: String], lost: [String]) async throws {
        for wanted in [Self.new, Self.old, Self.new.merging(["index.html": "newer"]) { _, newer in newer }] {
            let published = try await interrupted(after: files, without: lost)
            let found = try await published.publisher.verification()
            #expect(!found.isClean && found.drift.edited.isEmpty && found.interrupted != nil)
            try await published.publish(wanted)
            #expect(published.site == wanted)
            #expect(try await published.publisher.verification().isClean)
        }
    }

    @Test("A publish that breaks off after another is known by its own release, and the files of both are taken away")
    func twice() async throws {
        let published = try await interrupted(after: ["a.css": "A", "more.html": "more"])
        let second = Self.new.merging(["more.html": "", "index.html": "second"]) { _, second in second }.filter { !$0.value.isEmpty }
        let plan = try await published.plan(second)
        try published.folder.write(plan.underWay.text, to: ".sitegen-publish/next.sha256")
        #expect(try await published.publisher.verification().interrupted == plan.release.id)
        #expect(try await published.plan(Self.old).heals == plan.release.id)
        try await published.publish(Self.old)
        #expect(published.site == Self.old)
    }

    @Test("An edit by hand is found even then")
    func edited() async throws {
        let published = try await interrupted(after: ["b.css": "edited"])
        await #expect(throws: PublishError.edited(["b.css"])) { try await published.publish(Self.new) }
    }

    @Test("The first publish of all may break off, too")
    func first() async throws {
        let published = try PublishedFolder()
        try published.folder.write(try published.release(Self.new).manifest.text, to: ".sitegen-publish/next.sha256")
        try published.folder.write("A", to: "a.css")
        try await published.publish(Self.new)
        #expect(published.site == Self.new)
    }
}
