extension Message {
    package static let suggestChange = Message("suggest-change", "Suggest a change", "Änderung vorschlagen")
    package static let editPage = Message("edit-page", "Edit this page", "Diese Seite bearbeiten")
    package static let missedSomething = Message("missed-something", "Did we miss something?", "Fehlt hier was?")
    package static let shareWithColleague = Message("share", "Share with a colleague", "Im Kollegenkreis teilen")
    package static let nobodyTracks = Message("nobody-tracks", "nobody tracks who reads this", "niemand zeichnet auf, wer das liest")
    package static let comingToParty = Message("coming-to-party", "I’m coming", "Ich komme")
    package static let nominate = Message("nominate", "Nominate someone", "Jemanden vorschlagen")
    package static let acknowledge = Message("acknowledge", "I have read this", "Ich habe das gelesen")

    static let footWords: [Message] = [
        suggestChange, editPage, missedSomething, shareWithColleague, nobodyTracks, comingToParty, nominate, acknowledge,
    ]
}
