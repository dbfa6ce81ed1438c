import SiteOutput
import TestSupport
import Testing

@Suite struct RollbackTests {
    private static func site(_ number: Int) -> [String: String] {
        [
            "index.html": "home \(number)", "\(number).html": "only \(number)", "a.css": "css", "b.css": "\(number % 2)", "c.css": "c",
            "d.css": "d",
        ]
    }

    @Test("Going back restores the release before exactly and pins it, until the pin is taken away")
    func back() async throws {
        let published = try await PublishedFolder.with(Self.site(1))
        try await published.publish(Self.site(2))
        let record = try await published.rollBack().record
        #expect(published.site == Self.site(1))
        #expect(record.reason == "It was wrong." && record.serial == 3)
        let pin = try #require(try await published.publisher.state().pin)
        await #expect(throws: PublishError.pinned(pin)) { try await published.publish(Self.site(3)) }
        #expect(published.site == Self.site(1))
        _ = try await published.publisher.locked(breaking: false) { () async throws(PublishError) in try await published.publisher.unpin() }
        try await published.publish(Self.site(3))
        #expect(published.site == Self.site(3))
    }

    @Test("Going back once more goes further back, not to what was gone back from")
    func further() async throws {
        let published = try await PublishedFolder.with(Self.site(1), keep: 2)
        for number in 2...3 { try await published.publish(Self.site(number)) }
        for number in [2, 1] {
            try await published.rollBack()
            #expect(published.site == Self.site(number))
        }
        let known = try await published.publisher.state().restorable.map(\.id)
        #expect(known.count == 2)
        await #expect(throws: PublishError.noRelease(nil, known: known)) { try await published.rollBack() }
        _ = try await published.publisher.locked(breaking: false) { () async throws(PublishError) in try await published.publisher.unpin() }
        try await published.publish(Self.site(4))
        try await published.rollBack()
        #expect(published.site == Self.site(1))
    }

    @Test("Any kept release can be named, and one that is no longer kept cannot")
    func named() async throws {
        let published = try await PublishedFolder.with(Self.site(1), keep: 2)
        let first = try #require(try await published.publisher.state().live?.id)
        let second = try await published.publish(Self.site(2)).record.id
        let third = try await published.publish(Self.site(3)).record.id
        try await published.publish(Self.site(4))
        #expect(try await published.publisher.state().restorable.map(\.id) == [third, second])
        await #expect(throws: PublishError.noRelease(first.description, known: [third, second])) {
            try await published.rollBack(to: first)
        }
        try await published.rollBack(to: second)
        #expect(published.site == Self.site(2))
    }

    @Test("Copies that no release needs any more are let go")
    func pruned() async throws {
        let published = try await PublishedFolder.with(Self.site(1), keep: 1)
        for number in 2...6 { try await published.publish(Self.site(number)) }
        // Two releases: what both have, and what each has alone.
        #expect(published.records.count { $0.contains("/objects/") } == 3 + 2 * 3)
        #expect(published.records.count { $0.contains("/releases/") } == 2)
        #expect(try await published.publisher.state().log.count == 6)
    }

    @Test("A release whose copies were damaged is not restored in part")
    func damaged() async throws {
        let published = try await PublishedFolder.with(Self.site(1))
        let first = try #require(try await published.publisher.state().live?.id)
        try await published.publish(Self.site(2))
        let before = published.site
        let copy = try #require(published.records.first { published.folder.contents(of: $0) == "only 1" })
        try published.folder.write("forged", to: copy)
        await #expect(throws: PublishError.notRestorable(first, missing: "1.html")) { try await published.rollBack() }
        #expect(published.site == before)
    }
}
