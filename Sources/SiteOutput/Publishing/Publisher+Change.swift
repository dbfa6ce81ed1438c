import Text

extension Publisher {
    /// Changes the files of the site as planned. If that breaks off, what was there before is put back, as far as the place still lets us.
    /// - Returns: the sums of everything as the host kept it.
    func change(_ plan: PublishPlan) async throws(PublishError) -> ReleaseManifest {
        do throws(PublishError) {
            try await target.remove(plan.inTheWay.map(\.description))
            let written = plan.toWrite
            try await target.write(written.map { TargetFile($0.path.description, $0.bytes) })
            try await target.remove(plan.toRemove.map(\.description))
            return try await stored(written, of: plan)
        } catch {
            // What nobody has seen yet need not be taken back.
            if target.isStaged { throw error }
            do throws(PublishError) { try await putBack(plan) } catch _ { throw .halfway(error) }
            throw error
        }
    }

    /// The sums of everything as the host kept it: read back for what was just written, known for the rest.
    private func stored(_ written: [OutputFile], of plan: PublishPlan) async throws(PublishError) -> ReleaseManifest {
        let back = try await target.read(written.map(\.path.description))
        var sums: [OutputPath: SHA256] = [:]
        for (path, _) in plan.release.manifest.sums {
            if let known = plan.state.sums[path.description] { sums[path] = known }
        }
        for file in written {
            guard let bytes = back[file.path.description], !bytes.isEmpty || file.bytes.isEmpty else {
                throw .notStored("\(target.place)/\(file.path)")
            }
            sums[file.path] = SHA256(of: bytes)
        }
        return ReleaseManifest(facts: plan.release.manifest.facts, sums: sums)
    }

    /// Brings the files that a publish has changed back to what they were, in an order that leaves no page without what it names.
    private func putBack(_ plan: PublishPlan) async throws(PublishError) {
        let (before, paths) = (plan.state.files, plan.changes.map(\.path))
        let now = try await target.read(paths.map(\.description))
        let changed = paths.filter { now[$0.description] != before[$0.description] }
        // Where the host changes pages on the way in, what it made of them would be changed once more.
        let (sums, stored) = (plan.state.manifest?.sums ?? [:], plan.state.stored?.sums ?? [:])
        let altered = changed.filter { stored[$0] != sums[$0] && stored[$0] == plan.state.sums[$0.description] }
        let sent = try await published(altered, of: plan.state)
        let back = changed.compactMap { path in
            before[path.description].map { TargetFile(path.description, sent[path] ?? $0) }
        }
        let added = changed.filter { before[$0.description] == nil }
        let leaving = (added.filter(\.isPage) + added.filter { !$0.isPage }).map(\.description)
        // A page that takes the place of a file or a folder has to go before that can come back.
        if !plan.inTheWay.isEmpty { try await target.remove(leaving) }
        try await writeEach(back.filter { !Self.isPage($0) } + back.filter(Self.isPage))
        if plan.inTheWay.isEmpty { try await target.remove(leaving) }
    }

    /// Takes back what the records say of a publish that has left nothing: a file that it would have changed counts as edited again, should
    /// somebody edit it. Where the host made something else of what was put back, the records stay, and the next publish heals it.
    func forget(_ plan: PublishPlan) async throws(PublishError) {
        if !target.isStaged {
            let there = Set(try await target.list())
            let now = try await target.read(plan.changes.map(\.path.description).filter(there.contains))
            guard plan.changes.allSatisfy({ now[$0.path.description] == plan.state.files[$0.path.description] }) else { return }
        }
        if let before = plan.state.interrupted {
            return try await target.write([TargetFile(Records.next, text: before.text)])
        }
        let kept = Set(plan.state.kept.values.flatMap(\.sums.values))
        let copies = target.hasHistory ? [] : Set(plan.release.manifest.sums.values).subtracting(kept)
        try await target.remove(copies.map { Records.object($0.description) }.sorted() + [Records.next])
    }

    /// Writes all of them, and one by one as many as can be where that fails; the first failure is thrown at the end.
    private func writeEach(_ files: [TargetFile]) async throws(PublishError) {
        do throws(PublishError) { return try await target.write(files) } catch {
            for file in files { do throws(PublishError) { try await target.write([file]) } catch _ { continue } }
            throw error
        }
    }

    private static func isPage(_ file: TargetFile) -> Bool { OutputPath(file.path)?.isPage ?? false }
}
