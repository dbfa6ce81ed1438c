package import Text

/// A target looked at without changing anything: whether it still is what was published.
package struct Verification: Sendable, Equatable {
    package let place: String
    package let live: ReleaseRecord?
    package let pin: PublishPin?
    /// What a publish was about to bring when it broke off.
    package let interrupted: ReleaseID?
    package let drift: Drift
    /// What was changed in the edited files, where the published ones are kept.
    package let edits: [Edit]
    /// Files that the host keeps with other bytes than were sent.
    package let altered: [OutputPath]

    package struct Edit: Sendable, Equatable {
        package let path: OutputPath
        /// Words of a page, or lines of another text; empty when neither differs, or for what is not text.
        package let hunks: [WordDiff.Hunk]
        /// Whether a link, or something else that is not a file, has taken its place.
        package let isNoFile: Bool
    }

    package var isClean: Bool { drift.isEmpty && interrupted == nil }
}

extension Publisher {
    package func verification() async throws(PublishError) -> Verification {
        let state = try await state()
        guard state.isOurs else { throw state.example.map { .foreign(state.place, example: $0) } ?? .nothingThere(state.place) }
        let drift = Drift(of: state)
        let published = try await published(drift.edited, of: state)
        let edits = drift.edited.map { path in
            let (old, new) = (published[path] ?? [], state.files[path.description] ?? [])
            let isNoFile = new == TargetFile.noFile
            return Verification.Edit(
                path: path, hunks: published[path] == nil || isNoFile ? [] : Self.hunks(at: path, from: old, to: new), isNoFile: isNoFile)
        }
        let sent = state.manifest?.sums ?? [:]
        return Verification(
            place: state.place, live: state.live, pin: state.pin, interrupted: state.interrupted?.id, drift: drift, edits: edits,
            altered: (state.stored?.sums ?? [:]).filter { $0.value != sent[$0.key] }.keys.sorted())
    }

    private static func hunks(at path: OutputPath, from old: [UInt8], to new: [UInt8]) -> [WordDiff.Hunk] {
        if path.isPage {
            let words = WordDiff.hunks(from: PageText.words(of: old), to: PageText.words(of: new))
            if !words.isEmpty { return words }
        }
        guard let old = String(validating: old, as: UTF8.self), let new = String(validating: new, as: UTF8.self) else { return [] }
        // Blanks around a line and the kind of its end are nobody's edit: some hosts and editors change them everywhere.
        func lines(_ text: String) -> [String] { text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty } }
        return WordDiff.hunks(from: lines(old), to: lines(new), context: 1)
    }
}
