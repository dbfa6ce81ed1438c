import Diagnostics

/// Finds out which files changed in some folders and all folders below them, also in those that are made later.
package actor FileWatcher {
    /// Editors and tools save in several steps and several files at a time: what happens within this time is one change.
    private static let quiet = Duration.milliseconds(50)
    private static let pollingInterval = Duration.milliseconds(500)

    private let folders: [String]
    private var notices: Inotify?
    private var snapshot: FolderSnapshot
    private var reason: Phrase?

    package init(_ folders: [String], polls: Bool) {
        self.folders = folders
        do {
            notices = polls ? nil : try Inotify()
            try notices?.watch(Self.watched(folders, FolderSnapshot(of: folders)))
        } catch {
            notices = nil
            reason = error.reason
        }
        // After watching has begun, so that nothing falls between the two.
        snapshot = FolderSnapshot(of: folders)
    }

    /// Why the folders are looked at again and again although that was not asked for; told once.
    func reasonForPolling() -> Phrase? {
        defer { reason = nil }
        return reason
    }

    /// Waits for the next change and until it is over, and returns the paths of the files that are new, gone or have other bytes than
    /// when they were last looked at.
    package func changes() async throws -> [String] {
        while true {
            if let notices { try await notices.wait() } else { try await Task.sleep(for: Self.pollingInterval) }
            let now = try await settled()
            let changed = now.changes(since: snapshot)
            snapshot = now
            if !changed.isEmpty { return changed }
        }
    }

    /// The state once nothing changes any more, or after a second of steady changes.
    private func settled() async throws -> FolderSnapshot {
        var now = look(after: snapshot)
        for _ in 0..<20 where now != snapshot {
            try await Task.sleep(for: Self.quiet)
            notices?.forget()
            let next = look(after: now)
            if next == now { return next }
            now = next
        }
        return now
    }

    /// New folders are watched from here on; what is put into them before that is seen by the look that always follows a change.
    private func look(after previous: FolderSnapshot) -> FolderSnapshot {
        let now = FolderSnapshot(of: folders, after: previous)
        do {
            try notices?.watch(Self.watched(folders, now))
        } catch {
            notices = nil
            reason = error.reason
        }
        return now
    }

    /// With the folders above the roots, because a root may be taken away and put back.
    private static func watched(_ roots: [String], _ snapshot: FolderSnapshot) -> Set<String> {
        snapshot.folders.union(roots.map { root in root.lastIndex(of: "/").map { String(root[..<$0]) + "/" } ?? "." })
    }
}
