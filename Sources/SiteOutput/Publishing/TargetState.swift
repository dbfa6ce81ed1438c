import Text

/// What lies at a target, as it was read at one moment: our records and every file.
package struct TargetState: Sendable {
    package let place: String
    /// What is live, as it was sent; nil before the first publish.
    package let manifest: ReleaseManifest?
    /// The same, as the host kept it.
    package let stored: ReleaseManifest?
    /// What a publish that broke off was about to write.
    package let interrupted: ReleaseManifest?
    /// Oldest first.
    package let log: [ReleaseRecord]
    /// The releases whose files are kept, by label.
    let kept: [String: ReleaseManifest]
    package let pin: PublishPin?
    /// Every file that is there now, ours or not.
    let names: Set<String>
    /// Those of them that are ours, or that a release has at their place. Those of others are not read: they may be films of
    /// gigabytes, or closed to us.
    package let files: [String: [UInt8]]
    let sums: [String: SHA256]

    package var live: ReleaseRecord? { log.last }
    package var isOurs: Bool { manifest != nil || interrupted != nil }

    /// What sitegen has put there, or was about to.
    var ours: Set<OutputPath> {
        Set(manifest.map { Array($0.sums.keys) } ?? []).union(interrupted.map { Array($0.sums.keys) } ?? [])
    }

    /// Releases that can be restored, newest first, without the live one.
    package var restorable: [ReleaseRecord] {
        var seen: Set<ReleaseID> = Set(live.map { [$0.id] } ?? [])
        return log.reversed().filter { kept[$0.label] != nil && seen.insert($0.id).inserted }
    }

    /// The release to go back to, unless another is named. Whoever went back and goes back once more does not want what they went back from.
    var previous: ReleaseRecord? {
        var steps: [ReleaseRecord] = []
        for record in log {
            if record.reason != nil, let known = steps.lastIndex(where: { $0.id == record.id }) { steps.removeSubrange(known...) }
            steps.append(record)
        }
        let kept = Set(restorable.map(\.id))
        return steps.dropLast().last { kept.contains($0.id) }
    }

    /// Somebody else's files: the first that is not ours, if nothing is.
    var example: String? {
        names.filter { $0 != ".gitignore" && !$0.hasPrefix(OutputPath.reservedPrefix) }.min()
    }

    /// - Parameter paths: of a release that is about to be published.
    package static func read(from target: some Target, before paths: [OutputPath]) async throws(PublishError) -> TargetState {
        let names = [Records.manifest, Records.stored, Records.next, Records.log, Records.pin]
        let records = try await target.read(names)
        func manifest(_ name: String) throws(PublishError) -> ReleaseManifest? {
            guard let bytes = records[name] else { return nil }
            guard let manifest = ReleaseManifest(parsing: bytes) else { throw .damaged("\(target.place)/\(name)") }
            return manifest
        }
        var log: [ReleaseRecord] = []
        for line in String(decoding: records[Records.log] ?? [], as: UTF8.self).split(separator: "\n") {
            guard let record = ReleaseRecord(line: line) else { throw .damaged("\(target.place)/\(Records.log)") }
            log.append(record)
        }
        let found = try await target.read(log.suffix(51).map(Records.release))
        var kept: [String: ReleaseManifest] = [:]
        for record in log { kept[record.label] = found[Records.release(record)].flatMap(ReleaseManifest.init(parsing:)) }
        let (live, next) = (try manifest(Records.manifest), try manifest(Records.next))
        let listed = Set(try await target.list())
        // Ours are asked for even where they are not listed: in a folder that is closed to us they are there and cannot be read.
        let ours = Set((live.map { Array($0.sums.keys) } ?? []) + (next.map { Array($0.sums.keys) } ?? []))
        let others = Set(kept.values.flatMap(\.sums.keys) + paths).subtracting(ours).filter { listed.contains($0.description) }
        let files = try await target.read(ours.union(others).map(\.description).sorted()).filter { listed.contains($0.key) }
        return TargetState(
            place: target.place, manifest: live, stored: try manifest(Records.stored),
            interrupted: next, log: log, kept: kept, pin: records[Records.pin].flatMap(PublishPin.init(parsing:)),
            names: listed, files: files,
            sums: files.mapValues { SHA256(of: $0) })
    }
}
