import Diagnostics
import SiteOutput
import Text

/// What `publish --verify` found, for people.
extension PublishText {
    func text(of verification: Verification) -> String {
        let drift = verification.drift
        var text = "\(verification.place)\n" + rows([("live now", verification.live.map(name) ?? "nothing")])
        if let pin = verification.pin {
            text += "  " + say("pinned since \(clock(pin.time)) by \(pin.owner): \(pin.reason)") + "\n"
        }
        if let id = verification.interrupted {
            text += "  " + say("A publish of \(id) broke off; the next one puts right what it left.") + "\n"
        }
        if !verification.altered.isEmpty {
            let count = verification.altered.count
            text +=
                "  "
                + say(
                    count == 1
                        ? "The host keeps 1 file with other bytes than were sent, as it did when it was published."
                        : "The host keeps \(count) files with other bytes than were sent, as it did when they were published.") + "\n"
        }
        for edit in verification.edits {
            text += rows([("edited", Phrase(verbatim: edit.path.description))]) + hunks(edit.hunks)
            if edit.isNoFile {
                text += "    " + say("something that is not a file has taken its place") + "\n"
            } else if edit.hunks.isEmpty {
                text += "    " + say("no difference in its words can be shown") + "\n"
            }
        }
        text += drift.lost.map { rows([("lost", Phrase(verbatim: $0.description))]) }.joined()
        text += drift.added.map { rows([("added", Phrase(verbatim: $0))]) }.joined()
        if verification.isClean { return text + say("Every file is as it was published.") + "\n" }
        let counts: [Phrase] =
            (drift.edited.isEmpty ? [] : ["\(drift.edited.count) edited"]) + (drift.lost.isEmpty ? [] : ["\(drift.lost.count) lost"])
            + (drift.added.isEmpty ? [] : ["\(drift.added.count) added"])
        return text + (counts.isEmpty ? "" : say("Changed by hand: \(Phrase.list(counts))") + "\n")
    }
}
