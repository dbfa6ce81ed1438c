import Text

/// The report of a publish for people, and the plan that they are asked about.
package enum PublishText {
    /// - Parameter isWhole: names every file and every change of words instead of the first few.
    package static func text(of report: PublishReport, isWhole: Bool) -> String {
        switch report.outcome {
        case .planned(let plan): self.plan(plan, isWhole: isWhole) + "Nothing was changed.\n"
        case .published(let plan, let published): self.published(plan, published)
        case .unchanged(let plan): "\(plan.place): \(plan.release.id) is live already, nothing to do.\n"
        case .verified(let verification): VerificationText.text(of: verification, isWhole: isWhole)
        case .listed(let state): list(state)
        case .unpinned(let pin, let place):
            pin.map { "\(place) is no longer pinned (\($0.reason)).\n" } ?? "\(place) was not pinned.\n"
        case .file(let path, let size, let id, let step):
            switch step {
            case .planned: "\(path): \(id), \(ByteCount.text(size)). Nothing was changed.\n"
            case .published: "\(path): \(id) written, \(ByteCount.text(size))\n"
            case .unchanged: "\(path): \(id) is there already, nothing to do.\n"
            }
        }
    }

    package static func plan(_ plan: PublishPlan, isWhole: Bool = false) -> String {
        var text = "\(plan.place)\n"
        text += "  live now   \(plan.live.map(name) ?? "nothing")\n"
        text += "  to publish \(plan.release.id)\(name(plan.release.manifest.facts))\n"
        if let heals = plan.heals { text += "  A publish of \(heals) broke off here; what it left is put right.\n" }
        for (kind, mark) in [(PublishPlan.Change.Kind.added, "+"), (.changed, "~"), (.restored, "="), (.removed, "-")] {
            let changes = plan.changes(kind)
            guard !changes.isEmpty else { continue }
            text += "  \(kind.rawValue) \(files(changes.count)), \(ByteCount.text(changes.reduce(0) { $0 + $1.size }))\n"
            let few = isWhole ? changes[...] : changes.prefix(12)
            text += few.map { "    \(mark) \($0.path)  \(ByteCount.text($0.size))\n" }.joined()
            if changes.count > few.count { text += "    and \(changes.count - few.count) more: --verbose names them\n" }
        }
        text += "  unchanged \(files(plan.unchanged)); \(ByteCount.text(plan.bytes)) to send\n"
        if !plan.drift.added.isEmpty { text += "  left alone \(files(plan.drift.added.count)) of others, such as \(plan.drift.added[0])\n" }
        if !plan.newGuidelines.isEmpty, plan.live != nil { text += "\nNew: \(plan.newGuidelines.joined(separator: ", "))\n" }
        for change in plan.texts {
            text += "\n\(change.name)\n" + hunks(change.hunks, isWhole: isWhole)
        }
        return text + "\n"
    }

    static func hunks(_ hunks: [WordDiff.Hunk], isWhole: Bool) -> String {
        let few = isWhole ? hunks[...] : hunks.prefix(5)
        return few.map { "    \($0.marked)\n" }.joined()
            + (hunks.count > few.count ? "    and \(hunks.count - few.count) more: --verbose shows them\n" : "")
    }

    private static func published(_ plan: PublishPlan, _ published: Published) -> String {
        let counts = PublishPlan.Change.Kind.allCases.compactMap { kind -> String? in
            let count = plan.changes(kind).count
            return count == 0 ? nil : "\(count) \(kind.rawValue)"
        }
        var text = "\(plan.place): \(published.record.id) is live, \((counts + ["\(plan.unchanged) unchanged"]).joined(separator: ", "))\n"
        if !published.altered.isEmpty {
            text +=
                "The host changed \(files(published.altered.count)) on the way in, such as \(published.altered[0]); what it made of them is recorded.\n"
        }
        if published.record.reason != nil {
            text += "The target is pinned: the next publish is refused until `sitegen publish --unpin`.\n"
        }
        return text
    }

    private static func list(_ state: TargetState) -> String {
        guard !state.log.isEmpty else { return "Nothing has been published to \(state.place) yet.\n" }
        var text = "\(state.place)\n"
        let restorable = Set(state.restorable.map(\.serial))
        for record in state.log.reversed() {
            let mark = record.serial == state.live?.serial ? "live" : restorable.contains(record.serial) ? "kept" : ""
            text += "  \(mark.isEmpty ? "    " : mark)  \(name(record))\n"
        }
        if let pin = state.pin { text += "Pinned since \(Timestamp.text(of: pin.time)) by \(pin.owner): \(pin.reason)\n" }
        return text
    }

    static func name(_ record: ReleaseRecord) -> String {
        var text = "\(record.id)\(name(record.facts)), published \(Timestamp.text(of: record.time))"
        if !record.facts.revision.isEmpty { text += ", revision \(record.facts.revision.prefix(12))" }
        return text + (record.reason.map { ", rolled back: \($0)" } ?? "")
    }

    private static func name(_ facts: ReleaseFacts) -> String {
        (facts.version.isEmpty ? "" : ", edition \(facts.version)") + ", \(facts.date)"
    }

    static func files(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }
}
