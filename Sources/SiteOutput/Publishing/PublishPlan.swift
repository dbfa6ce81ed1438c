import Text

/// What a publish is going to do, worked out before anything is touched. A dry run shows it, and the same value is then carried out.
package struct PublishPlan: Sendable {
    package let place: String
    package let release: Release
    /// What is live now; nil before the first publish.
    package let live: ReleaseRecord?
    package let changes: [Change]
    package let unchanged: Int
    /// The words that change, a guideline each.
    package let texts: [TextChange]
    /// What people call the guidelines that were not there before.
    package let newGuidelines: [String]
    package let drift: Drift
    /// The release that a publish was about to bring when it broke off.
    package let heals: ReleaseID?
    let state: TargetState

    package struct Change: Sendable, Equatable {
        package enum Kind: String, Sendable, CaseIterable {
            case added, changed, removed
            /// Gone or edited by hand, and put back.
            case restored
        }

        package let kind: Kind
        package let path: OutputPath
        /// Of the file as it will be; as it was for one that is removed.
        package let size: Int
    }

    package init(_ release: Release, over state: TargetState) {
        place = state.place
        self.release = release
        live = state.live
        drift = Drift(of: state)
        heals = state.interrupted?.id
        self.state = state
        let (sent, stored) = (state.manifest?.sums ?? [:], state.stored?.sums ?? [:])
        var changes: [Change] = []
        for file in release.tree.files {
            let new = release.manifest.sums[file.path]
            let found = state.sums[file.path.description]
            let isThere = found != nil && (found == new || sent[file.path] == new && stored[file.path] == found)
            if isThere { continue }
            let kind: Change.Kind = sent[file.path] == new ? .restored : found == nil ? .added : .changed
            changes.append(Change(kind: kind, path: file.path, size: file.bytes.count))
        }
        unchanged = release.tree.files.count - changes.count
        for path in state.ours.sorted() where release.manifest.sums[path] == nil {
            guard let bytes = state.files[path.description] else { continue }
            changes.append(Change(kind: .removed, path: path, size: bytes.count))
        }
        self.changes = changes
        texts = changes.compactMap { change in
            guard let name = release.guidelines[change.path], let new = release.tree[change.path],
                let old = state.files[change.path.description]
            else { return nil }
            return TextChange(name, path: change.path, from: old, to: new)
        }
        newGuidelines = changes.filter { $0.kind == .added && sent[$0.path] == nil }.compactMap { release.guidelines[$0.path] }.sorted()
    }

    package func changes(_ kind: Change.Kind) -> [Change] {
        changes.filter { $0.kind == kind }
    }

    /// What has to be sent.
    package var bytes: Int {
        changes.reduce(0) { $0 + ($1.kind == .removed ? 0 : $1.size) }
    }

    /// Whether the target already is what it should be, records included.
    package var isEmpty: Bool { changes.isEmpty && heals == nil && live?.id == release.id }

    /// Style sheets, pictures and the like first and pages last, new pages before changed ones: at every moment a page that a reader opens
    /// finds what it names.
    var toWrite: [OutputFile] {
        func rank(_ change: Change) -> Int { change.path.isPage ? (change.kind == .added ? 1 : 2) : 0 }
        return (0...2).flatMap { step in
            changes.filter { $0.kind != .removed && rank($0) == step }.compactMap { change in
                release.tree[change.path].map { OutputFile(path: change.path, bytes: $0) }
            }
        }
    }

    /// The files of the release, and those of one that broke off before it which are still to be removed: should this one break off, too,
    /// nobody else knows that they are ours.
    var underWay: ReleaseManifest {
        let left = state.interrupted?.sums.filter { state.files[$0.key.description] != nil && state.manifest?.sums[$0.key] == nil } ?? [:]
        return ReleaseManifest(facts: release.manifest.facts, sums: release.manifest.sums.merging(left) { new, _ in new }, id: release.id)
    }

    /// Pages first, so that none names a file that has gone.
    var toRemove: [OutputPath] {
        let removed = changes(.removed).map(\.path)
        return removed.filter(\.isPage) + removed.filter { !$0.isPage }
    }

    /// A file of others that is in a folder where the site needs a file, or where it needs a folder.
    var blocking: String? {
        let ours = Set(state.ours.map(\.description))
        let (pages, folders) = (Set(release.tree.files.map(\.path.description)), release.tree.folders)
        return state.names.subtracting(ours).sorted().first { name in
            folders.contains(name) || OutputPath.ancestors(of: name).contains(where: pages.contains)
        }
    }

    /// Those that have to go before anything is written, because the site needs their name for a folder, or their folder's for a file.
    var inTheWay: [OutputPath] {
        let folders = release.tree.folders
        return toRemove.filter { path in
            folders.contains(path.description) || path.ancestors.contains { OutputPath($0).flatMap { release.tree[$0] } != nil }
        }
    }
}
