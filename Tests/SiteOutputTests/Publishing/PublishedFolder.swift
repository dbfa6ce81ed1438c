import FileSystem
import SiteOutput
import TestSupport
import Testing

/// A folder that sites are published to, and what a person would do with it.
struct PublishedFolder {
    let folder: TemporaryFolder
    let publisher: Publisher
    var options = PublishOptions()

    init(keep: Int = 5) throws {
        folder = try TemporaryFolder()
        publisher = Publisher(FolderTarget(folder.path), keep: keep)
    }

    /// One that a first release has been published to.
    static func with(_ files: [String: String], keep: Int = 5) async throws -> PublishedFolder {
        var published = try PublishedFolder(keep: keep)
        published.options.adopts = true
        try await published.publish(files)
        published.options.adopts = false
        return published
    }

    func plan(_ files: [String: String], reason: String? = nil, guidelines: [String: String] = [:]) async throws -> PublishPlan {
        let names = Dictionary(uniqueKeysWithValues: guidelines.compactMap { path, name in OutputPath(path).map { ($0, name) } })
        let release = try release(files, reason: reason, guidelines: names)
        return PublishPlan(release, over: try await publisher.state(before: release.tree.files.map(\.path)))
    }

    func release(_ files: [String: String], reason: String? = nil, guidelines: [OutputPath: String] = [:]) throws -> Release {
        Release(
            try tree(files), facts: ReleaseFacts(version: "1", date: "2026-11-29", revision: "abc"), guidelines: guidelines, reason: reason)
    }

    /// Throws what a person would be told.
    @discardableResult
    func publish(_ files: [String: String]) async throws -> Published {
        try await carryOut(try await plan(files))
    }

    @discardableResult
    func carryOut(_ plan: PublishPlan) async throws -> Published {
        if let refusal = options.refusal(of: plan) { throw refusal }
        return try await publisher.locked(breaking: options.breaksLock) { () async throws(PublishError) in
            try await publisher.carryOutIfUnchanged(plan)
        }
    }

    @discardableResult
    func rollBack(to id: ReleaseID? = nil) async throws -> Published {
        let state = try await publisher.state()
        return try await carryOut(PublishPlan(try await publisher.release(id, of: state, reason: "It was wrong."), over: state))
    }

    /// Without our records.
    var site: [String: String] {
        folder.listing.filter { !$0.key.hasPrefix(".sitegen-") }.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    var records: [String] {
        folder.listing.keys.filter { $0.hasPrefix(".sitegen-") }.sorted()
    }
}
