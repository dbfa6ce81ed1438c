package import Diagnostics
package import SiteOutput
import Text

/// The report of a publish for people, and the plan that they are asked about, in their language.
package struct PublishText {
    /// Names every file and every change of words instead of the first few.
    let isWhole: Bool
    let phrases: PhraseTable
    /// How a moment is shown.
    let clock: @Sendable (Int) -> String

    package init(isWhole: Bool = false, in phrases: PhraseTable, clock: (@Sendable (Int) -> String)? = nil) {
        self.isWhole = isWhole
        self.phrases = phrases
        self.clock = clock ?? Timestamp.text(of:)
    }

    func say(_ phrase: Phrase) -> String { phrase.translated(by: phrases).text }

    func text(of report: PublishReport) -> String {
        switch report.outcome {
        case .planned(let plan): self.plan(plan) + first(plan) + say("Nothing was changed.") + "\n"
        case .published(let plan, let published): self.published(plan, published)
        case .unchanged(let plan): say("\(plan.place): \(plan.release.id) is live already, nothing to do.") + "\n"
        case .verified(let verification): text(of: verification)
        case .listed(let state): list(state)
        case .unpinned(let pin, let place):
            say(pin.map { "\(place) is no longer pinned (\($0.reason))." } ?? "\(place) was not pinned.") + "\n"
        case .file(let path, let size, let id, let step): say(Self.file(path, .size(size), id, step)) + "\n"
        }
    }

    private func first(_ plan: PublishPlan) -> String {
        if plan.live != nil || plan.heals != nil { return "" }
        return say("Nothing of ours is there yet. If this is the first time and the drive is mounted, `--adopt` publishes it.") + "\n"
    }

    private static func file(_ path: String, _ size: Phrase, _ id: ReleaseID, _ step: PublishReport.FileStep) -> Phrase {
        switch step {
        case .planned: "\(path): \(id), \(size). Nothing was changed."
        case .published: "\(path): \(id) written, \(size)"
        case .unchanged: "\(path): \(id) is there already, nothing to do."
        }
    }

    package func plan(_ plan: PublishPlan) -> String {
        let next = Self.name([Phrase(verbatim: plan.release.id.description)] + Self.facts(plan.release.manifest.facts))
        var text =
            "\(plan.place)\n" + rows([("live now", plan.live.map(name) ?? "nothing"), ("to publish", next)])
        if let heals = plan.heals { text += "  " + say("A publish of \(heals) broke off here; what it left is put right.") + "\n" }
        for kind in [PublishPlan.Change.Kind.added, .changed, .restored, .removed] { text += changes(plan.changes(kind), kind) }
        let (unchanged, bytes) = (plan.unchanged, Phrase.size(plan.bytes))
        text += "  " + say(unchanged == 1 ? "unchanged 1 file; \(bytes) to send" : "unchanged \(unchanged) files; \(bytes) to send") + "\n"
        if let other = plan.drift.added.first {
            let count = plan.drift.added.count
            text +=
                "  "
                + say(
                    count == 1 ? "left alone 1 file of others, \(other)" : "left alone \(count) files of others, such as \(other)") + "\n"
        }
        if !plan.newGuidelines.isEmpty, plan.live != nil {
            text += "\n" + say("New: \(plan.newGuidelines.joined(separator: ", "))") + "\n"
        }
        return text + plan.texts.map { "\n\($0.name)\n" + hunks($0.hunks) }.joined() + "\n"
    }

    private func changes(_ changes: [PublishPlan.Change], _ kind: PublishPlan.Change.Kind) -> String {
        if changes.isEmpty { return "" }
        let size = Phrase.size(changes.reduce(0) { $0 + $1.size })
        let few = isWhole ? changes[...] : changes.prefix(12)
        return "  " + say(changes.count == 1 ? "\(Self.verb(kind)) 1 file, \(size)" : "\(Self.verb(kind)) \(changes.count) files, \(size)")
            + "\n" + few.map { "    \(Self.mark(kind)) \($0.path)  \(say(.size($0.size)))\n" }.joined()
            + (changes.count > few.count ? "    " + say("and \(changes.count - few.count) more: --verbose names them") + "\n" : "")
    }

    private static func mark(_ kind: PublishPlan.Change.Kind) -> String {
        switch kind {
        case .added: "+"
        case .changed: "~"
        case .restored: "="
        case .removed: "-"
        }
    }

    private static func verb(_ kind: PublishPlan.Change.Kind) -> Phrase {
        switch kind {
        case .added: "added"
        case .changed: "changed"
        case .restored: "restored"
        case .removed: "removed"
        }
    }

    func hunks(_ hunks: [WordDiff.Hunk]) -> String {
        let few = isWhole ? hunks[...] : hunks.prefix(5)
        return few.map { "    \($0.marked(upTo: isWhole ? .max : 240))\n" }.joined()
            + (hunks.count > few.count ? "    " + say("and \(hunks.count - few.count) more: --verbose shows them") + "\n" : "")
    }

    private func published(_ plan: PublishPlan, _ published: Published) -> String {
        let counts = PublishPlan.Change.Kind.allCases.compactMap { kind -> Phrase? in
            let count = plan.changes(kind).count
            return count == 0 ? nil : "\(count) \(Self.verb(kind))"
        }
        let all = Phrase.list(counts + ["\(plan.unchanged) unchanged"])
        var lines: [Phrase] = ["\(plan.place): \(published.record.id) is live, \(all)"]
        if let altered = published.altered.first {
            let count = published.altered.count
            lines.append(
                count == 1
                    ? "The host changed 1 file on the way in, \(altered); what it made of it is recorded."
                    : "The host changed \(count) files on the way in, such as \(altered); what it made of them is recorded.")
        }
        if published.record.reason != nil {
            lines.append("The target is pinned: the next publish is refused until `sitegen publish --unpin`.")
        }
        return lines.map { say($0) + "\n" }.joined()
    }

    private func list(_ state: TargetState) -> String {
        guard !state.log.isEmpty else { return say("Nothing has been published to \(state.place) yet.") + "\n" }
        let restorable = Set(state.restorable.map(\.serial))
        let marks = state.log.reversed().map { record in
            record.serial == state.live?.serial ? say("live") : restorable.contains(record.serial) ? say("kept") : ""
        }
        let width = marks.map(\.count).max() ?? 0
        let lines = zip(state.log.reversed(), marks).map { record, mark in
            "  \(mark)\(String(repeating: " ", count: width - mark.count))  \(say(name(record)))\n"
        }
        return "\(state.place)\n" + lines.joined()
            + (state.pin.map { say("Pinned since \(clock($0.time)) by \($0.owner): \($0.reason)") + "\n" } ?? "")
    }

    func name(_ record: ReleaseRecord) -> Phrase {
        var parts = [Phrase(verbatim: record.id.description)] + Self.facts(record.facts)
        parts.append("published \(clock(record.time))")
        if !record.facts.revision.isEmpty { parts.append("revision \(record.facts.revision.prefix(12))") }
        if let reason = record.reason { parts.append("rolled back: \(reason)") }
        return Self.name(parts)
    }

    private static func name(_ parts: [Phrase]) -> Phrase { .list(parts) }

    private static func facts(_ facts: ReleaseFacts) -> [Phrase] {
        (facts.version.isEmpty ? [] : ["edition \(facts.version)"]) + [Phrase(verbatim: facts.date)]
    }

    /// Lines with what they are about before them, all as wide.
    func rows(_ rows: [(label: Phrase, value: Phrase)]) -> String {
        let labels = rows.map { say($0.label) }
        let width = max(10, labels.map(\.count).max() ?? 0)
        return zip(labels, rows).map { label, row in
            "  \(label)\(String(repeating: " ", count: width - label.count)) \(say(row.value))\n"
        }.joined()
    }
}
