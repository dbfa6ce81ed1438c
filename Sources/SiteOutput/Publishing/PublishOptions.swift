/// What whoever publishes has allowed. Without a word of theirs nothing of others, and nothing that was edited, is overwritten.
package struct PublishOptions: Sendable {
    /// Files of others may be replaced where the site needs their place, and a place without a site may get its first.
    package var adopts = false
    /// What has to be live now: an id, `none` before the first publish; nil if it does not matter.
    package var expected: String?
    package var overwritesEdits = false
    /// nil for a quarter of the files, and 256.
    package var deleteLimit: Int?
    package var breaksLock = false

    package init() {}
}

extension PublishOptions {
    /// Why a plan must not be carried out; nil when it may.
    package func refusal(of plan: PublishPlan) -> PublishError? {
        let state = plan.state
        if let (a, b) = plan.release.tree.clash { return .clash(a, b) }
        // Who steps back does so because of what is pinned or broken; the pin is replaced by theirs.
        if let pin = state.pin, plan.release.reason == nil { return .pinned(pin) }
        if let expected, expected != state.live?.id.description ?? "none" {
            return .unexpected(expected: expected, live: state.live?.id)
        }
        if let other = plan.blocking { return .blocked("\(state.place)/\(other)") }
        if !adopts {
            if !state.isOurs { return state.example.map { .foreign(state.place, example: $0) } ?? .nothingThere(state.place) }
            let ours = state.ours
            let foreign = plan.changes.first { $0.kind != .removed && !ours.contains($0.path) && state.files[$0.path.description] != nil }
            if let foreign { return .inTheWay("\(state.place)/\(foreign.path)") }
        }
        if !overwritesEdits, !plan.drift.edited.isEmpty { return .edited(plan.drift.edited.map(\.description)) }
        let (deletes, all) = (plan.changes(.removed).count, state.ours.count)
        let limit = deleteLimit ?? min(256, all / 4)
        return deletes > limit ? .tooManyDeletes(deletes, of: all, limit: limit) : nil
    }
}
