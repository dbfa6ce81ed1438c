import Text

/// What became of a published site without us: files that were edited, added or lost by hand since the last publish.
package struct Drift: Sendable, Equatable {
    package let edited: [OutputPath]
    /// Paths of files that nobody published. They are never touched.
    package let added: [String]
    package let lost: [OutputPath]

    package var isEmpty: Bool { edited.isEmpty && added.isEmpty && lost.isEmpty }

    package init(of state: TargetState) {
        var edited: [OutputPath] = []
        var lost: [OutputPath] = []
        let (sent, stored, next) = (state.manifest?.sums ?? [:], state.stored?.sums ?? [:], state.interrupted?.sums)
        for path in state.ours.sorted() {
            guard let found = state.sums[path.description] else {
                // A publish that broke off may have removed it, or not have written it yet.
                if let next, next[path] == nil || sent[path] == nil { continue }
                lost.append(path)
                continue
            }
            if found == stored[path] || found == sent[path] || found == next?[path] { continue }
            // Written by a publish that broke off before it could read back what the host made of it.
            if let next, let new = next[path], new != sent[path] { continue }
            edited.append(path)
        }
        let ours = Set(state.ours.map(\.description))
        added = state.isOurs ? state.names.filter { !ours.contains($0) && !$0.hasPrefix(OutputPath.reservedPrefix) }.sorted() : []
        self.edited = edited
        self.lost = lost
    }
}
