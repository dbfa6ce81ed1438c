import FileSystem

extension Publisher {
    /// Why a plan must not be carried out; nil when it may. Files that somebody publishes at this moment only look edited.
    package func refusal(of plan: PublishPlan, _ options: PublishOptions) async throws(PublishError) -> PublishError? {
        guard let refusal = options.refusal(of: plan), case .edited = refusal else { return options.refusal(of: plan) }
        let found = try await target.read([Records.lock, Records.log, Records.next])
        let note = found[Records.lock].flatMap(LockNote.init(parsing:))
        if let note, !note.isStale { return .locked(note, age: SystemEnvironment.now - note.time) }
        return rival(of: plan, in: found) ?? refusal
    }

    /// Keeps other publishers out, also those on other machines, while `work` is done.
    package func locked<Value: Sendable>(
        breaking: Bool, _ work: () async throws(PublishError) -> Value
    ) async throws(PublishError) -> Value {
        try await lock(breaking: breaking)
        do throws(PublishError) {
            let value = try await work()
            try await target.remove([Records.lock])
            return value
        } catch {
            // The reason why it failed matters more than a lock that stays; it is known to be ours.
            try? await target.remove([Records.lock])
            throw error
        }
    }

    private func lock(breaking: Bool) async throws(PublishError) {
        let file = TargetFile(Records.lock, text: LockNote.ofThisProcess.text)
        for attempt in 0..<4 {
            if try await target.create(file) { return }
            let bytes = try await target.read([Records.lock])[Records.lock]
            if let note = bytes.flatMap(LockNote.init(parsing:)) {
                let age = SystemEnvironment.now - note.time
                guard breaking || note.isStale else { throw .locked(note, age: age) }
                try await target.remove([Records.lock])
            } else if bytes != nil, attempt < 2 {
                // Being written at this moment; nobody needs that long for a hundred bytes.
                try? await Task.sleep(for: .seconds(1))
            } else if bytes != nil {
                try await target.remove([Records.lock])
            }
        }
        throw .locked(LockNote(owner: "Somebody", host: "", process: 0, time: SystemEnvironment.now), age: 0)
    }
}
