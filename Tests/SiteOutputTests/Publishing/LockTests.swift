import FileSystem
import SiteOutput
import TestSupport
import Testing

@Suite struct LockTests {
    private static let site = ["index.html": "one"]

    private func lock(_ host: String, process: Int) -> String {
        "owner: anna@\(host)\nhost: \(host)\nprocess: \(process)\nsince: 2026-11-29T02:00:00Z\n"
    }

    @Test("A publisher on another machine is waited for, with its owner and age, unless the lock is to be broken")
    func elsewhere() async throws {
        var published = try await PublishedFolder.with(Self.site)
        try published.folder.write(lock("build7", process: 1), to: ".sitegen-publish/lock")
        do {
            try await published.publish(["index.html": "two"])
            Issue.record("published in spite of the lock")
        } catch PublishError.locked(let note, let age) {
            #expect(note.owner == "anna@build7")
            #expect(age == SystemEnvironment.now - 1_795_917_600)
        }
        #expect(published.site == Self.site)
        published.options.breaksLock = true
        try await published.publish(["index.html": "two"])
        #expect(published.site["index.html"] == "two")
        #expect(!published.folder.exists(".sitegen-publish/lock"))
    }

    @Test("The lock of a process of this machine that is gone is taken, and that of one at work is not")
    func here() async throws {
        let published = try await PublishedFolder.with(Self.site)
        try published.folder.write(lock(SystemEnvironment.hostName, process: 1), to: ".sitegen-publish/lock")
        await #expect(throws: PublishError.self) { try await published.publish(["index.html": "two"]) }
        // Larger than any process's number.
        try published.folder.write(lock(SystemEnvironment.hostName, process: 99_999_999), to: ".sitegen-publish/lock")
        try await published.publish(["index.html": "two"])
        #expect(published.site["index.html"] == "two")
    }

    @Test("A lock that nobody finished writing does not last")
    func unfinished() async throws {
        let published = try await PublishedFolder.with(Self.site)
        try published.folder.write("", to: ".sitegen-publish/lock")
        try await published.publish(["index.html": "two"])
        #expect(published.site["index.html"] == "two")
    }
}
