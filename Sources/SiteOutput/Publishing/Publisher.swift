import FileSystem
import Text

/// Brings releases to one target: plans, carries out, restores, keeps records. The order of its steps is what makes it safe: what is about
/// to be written is recorded first, pages come after what they name, and the records say so only when everything was read back.
package struct Publisher: Sendable {
    let target: any Target
    /// How many releases before the live one can be restored.
    private let keep: Int

    package init(_ target: any Target, keep: Int) {
        self.target = target
        self.keep = keep
    }

    /// - Parameter paths: of a release that is about to be published, so that its plan knows what is in their place.
    package func state(before paths: [OutputPath] = []) async throws(PublishError) -> TargetState {
        try await TargetState.read(from: target, before: paths)
    }

    /// Does what the plan says. The target must be locked.
    /// - Returns: what is live now, and the files that the host changed on the way in.
    package func carryOut(_ plan: PublishPlan) async throws(PublishError) -> Published {
        let state = plan.state
        let record = ReleaseRecord(
            serial: (state.live?.serial ?? 0) + 1, id: plan.release.id, facts: plan.release.manifest.facts, time: SystemEnvironment.now,
            reason: plan.release.reason)
        try await target.begin(record.label)
        try await target.write([TargetFile(Records.next, text: plan.underWay.text)])
        let stored: ReleaseManifest
        do throws(PublishError) {
            try await keepCopies(of: plan)
            stored = try await change(plan)
        } catch {
            if case .halfway = error { throw error }
            try? await forget(plan)
            throw error
        }
        try await target.finish(records(record, of: plan, stored: stored), message: message(for: record))
        try await target.remove([Records.next])
        try await prune(after: record, state, plan)
        let altered = stored.sums.filter { $0.value != plan.release.manifest.sums[$0.key] }.keys.sorted()
        return Published(record: record, altered: altered)
    }

    private func records(_ record: ReleaseRecord, of plan: PublishPlan, stored: ReleaseManifest) -> [TargetFile] {
        var records = [
            TargetFile(Records.manifest, text: plan.release.manifest.text), TargetFile(Records.stored, text: stored.text),
            TargetFile(Records.release(record), text: plan.release.manifest.text),
            TargetFile(Records.log, text: (plan.state.log + [record]).map(\.line).joined()),
        ]
        if let reason = record.reason {
            let pin = PublishPin(owner: LockNote.ofThisProcess.owner, time: record.time, reason: reason)
            records.append(TargetFile(Records.pin, text: pin.text))
        }
        return records
    }

    private func message(for record: ReleaseRecord) -> String {
        let headline = record.reason.map { "Go back to \(record.id): \($0)" } ?? "Publish \(record.id)"
        return "\(headline)\n\nSitegen-Release: \(record.label)\n"
    }
}

/// What came of a publish.
package struct Published: Sendable, Equatable {
    package let record: ReleaseRecord
    /// Files that read back with other bytes than were sent: some hosts change pages on the way in.
    package let altered: [OutputPath]
}

extension Publisher {
    /// The files of a release are kept twice, live and under their sums, so that one that is edited or replaced can be put back exactly as it
    /// was sent.
    private func keepCopies(of plan: PublishPlan) async throws(PublishError) {
        guard !target.hasHistory else { return }
        var known = Set(plan.state.kept.values.flatMap(\.sums.values))
        var copies: [TargetFile] = []
        for file in plan.release.tree.files {
            guard let sum = plan.release.manifest.sums[file.path], known.insert(sum).inserted else { continue }
            copies.append(TargetFile(Records.object(sum.description), file.bytes))
        }
        try await target.write(copies)
    }

    /// Lets go of the copies that no release needs which can still be restored.
    private func prune(after record: ReleaseRecord, _ state: TargetState, _ plan: PublishPlan) async throws(PublishError) {
        // Going back lets go of nothing: the next step back may need it.
        let staying = Set((record.reason == nil ? state.log.suffix(keep) : state.log[...]).map(\.label))
        let needed = Set(plan.release.manifest.sums.values).union(
            state.kept.filter { staying.contains($0.key) }.values.flatMap(\.sums.values))
        let leaving = state.log.filter { state.kept[$0.label] != nil && !staying.contains($0.label) }
        let loose = Set(
            leaving.flatMap { state.kept[$0.label]?.sums.values.map(\.self) ?? [] } + (state.interrupted?.sums.values.map(\.self) ?? []))
        let objects = target.hasHistory ? [] : loose.subtracting(needed).map { Records.object($0.description) }.sorted()
        try await target.remove(leaving.map(Records.release) + objects)
    }

    /// An earlier release with its files, exactly as they were sent.
    /// - Parameter id: the release before the live one if nil.
    package func release(_ id: ReleaseID?, of state: TargetState, reason: String) async throws(PublishError) -> Release {
        let wanted = (id ?? state.previous?.id).flatMap { id in state.log.last { $0.id == id && state.kept[$0.label] != nil } }
        guard let wanted, let manifest = state.kept[wanted.label] else {
            throw .noRelease(id?.description, known: state.restorable.map(\.id))
        }
        let found =
            target.hasHistory
            ? try await target.history(of: wanted.label, manifest.sums.keys.map(\.description))
            : try await target.read(Set(manifest.sums.values).map { Records.object($0.description) })
        var files: [OutputFile] = []
        for (path, sum) in manifest.sums {
            let bytes = found[target.hasHistory ? path.description : Records.object(sum.description)]
            guard let bytes, SHA256(of: bytes) == sum else { throw .notRestorable(wanted.id, missing: path.description) }
            files.append(OutputFile(path: path, bytes: bytes))
        }
        return Release(OutputTree(files), facts: manifest.facts, reason: reason)
    }

    /// The bytes that were published at some paths, as they were sent; without those that are no longer kept.
    package func published(_ paths: [OutputPath], of state: TargetState) async throws(PublishError) -> [OutputPath: [UInt8]] {
        guard let manifest = state.manifest, let live = state.live else { return [:] }
        let names = Dictionary(
            paths.compactMap { path in
                manifest.sums[path].map { (path, target.hasHistory ? path.description : Records.object($0.description)) }
            }, uniquingKeysWith: { first, _ in first })
        let found =
            target.hasHistory
            ? try await target.history(of: live.label, Array(names.values)) : try await target.read(Array(Set(names.values)))
        return names.compactMapValues { found[$0] }
    }
}
