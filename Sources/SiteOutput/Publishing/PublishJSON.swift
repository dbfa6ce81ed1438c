package import Text

/// The report of a publish for programs:
///
///     {
///       "target": "intranet", "place": "/mnt/intranet",
///       "outcome": "published",        // planned, published, unchanged, verified, listed, unpinned
///       "release": "3f2a9c1b4d5e",     // what was to be published, or is live
///       "replaces": "9ab1c0de0042",    // what was live before, or null
///       "added": [], "changed": [], "removed": [], "restored": [], "unchanged": 580, "bytes": 12345,
///       "altered": [],                 // files that the host keeps with other bytes
///       "drift": {"edited": [], "lost": [], "added": []},   // or null where nothing was compared
///       "pinned": null,                // or why
///       "interrupted": false,          // whether a publish had broken off here
///       "releases": []                 // --list: {"id", "time", "version", "date", "revision", "reason", "restorable"}
///     }
package enum PublishJSON {
    package static func object(of report: PublishReport) -> JSONText {
        var members: [(String, JSONText)] = [("target", .string(report.target))]
        switch report.outcome {
        case .planned(let plan): members += self.plan(plan, "planned")
        case .published(let plan, let published): members += self.plan(plan, "published", altered: published.altered)
        case .unchanged(let plan): members += self.plan(plan, "unchanged")
        case .verified(let found):
            members += [
                ("place", .string(found.place)), ("outcome", .string("verified")), ("release", .optional(found.live?.id.description)),
                ("altered", paths(found.altered)), ("drift", drift(found.drift)), ("pinned", .optional(found.pin?.reason)),
                ("interrupted", .bool(found.interrupted != nil)),
            ]
        case .listed(let state): members += list(state)
        case .unpinned(let pin, let place):
            members += [("place", .string(place)), ("outcome", .string("unpinned")), ("pinned", .optional(pin?.reason))]
        case .file(let path, let size, let id, let step):
            members += [
                ("place", .string(path)), ("outcome", .string(step.rawValue)), ("release", .string(id.description)),
                ("bytes", .number(size)),
            ]
        }
        return .object(members)
    }

    private static func plan(_ plan: PublishPlan, _ outcome: String, altered: [OutputPath] = []) -> [(String, JSONText)] {
        let kinds = PublishPlan.Change.Kind.allCases.map { kind in (kind.rawValue, paths(plan.changes(kind).map(\.path))) }
        return [
            ("place", .string(plan.place)), ("outcome", .string(outcome)), ("release", .string(plan.release.id.description)),
            ("replaces", .optional(plan.live?.id.description)),
        ] + kinds + [
            ("unchanged", .number(plan.unchanged)), ("bytes", .number(plan.bytes)), ("altered", paths(altered)),
            ("drift", drift(plan.drift)),
            ("pinned", .optional(plan.state.pin?.reason)), ("interrupted", .bool(plan.heals != nil)),
            (
                "texts",
                .array(
                    plan.texts.map { change in
                        .object([
                            ("name", .string(change.name)), ("path", .string(change.path.description)),
                            (
                                "words",
                                .array(
                                    change.hunks.map { hunk in
                                        .object([
                                            ("old", .string(hunk.old.joined(separator: " "))),
                                            ("new", .string(hunk.new.joined(separator: " "))),
                                        ])
                                    })
                            ),
                        ])
                    })
            ),
        ]
    }

    private static func list(_ state: TargetState) -> [(String, JSONText)] {
        let restorable = Set(state.restorable.map(\.serial))
        let releases = state.log.reversed().map { record in
            JSONText.object([
                ("id", .string(record.id.description)), ("time", .string(Timestamp.text(of: record.time))),
                ("version", .string(record.facts.version)), ("date", .string(record.facts.date)),
                ("revision", .string(record.facts.revision)), ("reason", .optional(record.reason)),
                ("restorable", .bool(restorable.contains(record.serial))),
            ])
        }
        return [
            ("place", .string(state.place)), ("outcome", .string("listed")), ("release", .optional(state.live?.id.description)),
            ("pinned", .optional(state.pin?.reason)), ("interrupted", .bool(state.interrupted != nil)), ("releases", .array(releases)),
        ]
    }

    private static func drift(_ drift: Drift) -> JSONText {
        .object([("edited", paths(drift.edited)), ("lost", paths(drift.lost)), ("added", .strings(drift.added))])
    }

    private static func paths(_ paths: [OutputPath]) -> JSONText { .strings(paths.map(\.description)) }
}
