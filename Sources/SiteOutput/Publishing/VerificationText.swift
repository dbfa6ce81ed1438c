import Text

/// What `publish --verify` found, for people.
enum VerificationText {
    static func text(of verification: Verification, isWhole: Bool) -> String {
        let drift = verification.drift
        var text = "\(verification.place)\n  live now   \(verification.live.map(PublishText.name) ?? "nothing")\n"
        if let pin = verification.pin {
            text += "  pinned since \(Timestamp.text(of: pin.time)) by \(pin.owner): \(pin.reason)\n"
        }
        if let id = verification.interrupted {
            text += "  A publish of \(id) broke off; the next one puts right what it left.\n"
        }
        if !verification.altered.isEmpty {
            text +=
                "  The host keeps \(PublishText.files(verification.altered.count)) with other bytes than were sent, as it did when they were published.\n"
        }
        for edit in verification.edits {
            text += "  edited     \(edit.path)\n" + PublishText.hunks(edit.hunks, isWhole: isWhole)
            if edit.hunks.isEmpty { text += "    no difference in its words can be shown\n" }
        }
        text += drift.lost.map { "  lost       \($0)\n" }.joined()
        text += drift.added.map { "  added      \($0)\n" }.joined()
        if verification.isClean { return text + "Every file is as it was published.\n" }
        let counts = [("edited", drift.edited.count), ("lost", drift.lost.count), ("added", drift.added.count)].filter { $0.1 > 0 }
        return text + (counts.isEmpty ? "" : "Changed by hand: \(counts.map { "\($0.1) \($0.0)" }.joined(separator: ", "))\n")
    }
}
