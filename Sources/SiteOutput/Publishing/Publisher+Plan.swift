extension Publisher {
    /// Carries a plan out unless somebody else has published since it was made. The target must be locked.
    package func carryOutIfUnchanged(_ plan: PublishPlan) async throws(PublishError) -> Published {
        let records = [Records.log, Records.next, Records.pin]
        let found = try await target.read(records)
        let pin = found[Records.pin].flatMap(PublishPin.init(parsing:))
        if pin != plan.state.pin, let pin { throw .pinned(pin) }
        if let rival = rival(of: plan, in: found) { throw rival }
        return try await carryOut(plan)
    }

    /// What somebody has done since a plan was made; nil for nothing.
    func rival(of plan: PublishPlan, in found: [String: [UInt8]]) -> PublishError? {
        let log = found[Records.log].map { String(decoding: $0, as: UTF8.self) } ?? ""
        if log == plan.state.log.map(\.line).joined(), (found[Records.next] != nil) == (plan.state.interrupted != nil) { return nil }
        let live = log.split(separator: "\n").last.flatMap { ReleaseRecord(line: $0) }
        return .unexpected(expected: plan.live?.id.description ?? "nothing", live: live?.id)
    }

    /// Takes the pin away. The target must be locked.
    /// - Returns: the target as it was before.
    package func unpin() async throws(PublishError) -> TargetState {
        let state = try await state()
        guard state.isOurs else { throw state.example.map { .foreign(state.place, example: $0) } ?? .nothingThere(state.place) }
        if state.pin != nil {
            try await target.begin("unpin")
            try await target.remove([Records.pin])
            try await target.finish([], message: "Unpin")
        }
        return state
    }
}
