extension UIWord {
    package static let suggestChange = UIWord("suggest-change", "Suggest a change", "Änderung vorschlagen")
    package static let editPage = UIWord("edit-page", "Edit this page", "Diese Seite bearbeiten")
    package static let missedSomething = UIWord("missed-something", "Did we miss something?", "Fehlt hier was?")
    package static let shareWithColleague = UIWord("share", "Share with a colleague", "Im Kollegenkreis teilen")
    package static let nobodyTracks = UIWord("nobody-tracks", "nobody tracks who reads this", "niemand zeichnet auf, wer das liest")
    package static let comingToParty = UIWord("coming-to-party", "I’m coming", "Ich komme")
    package static let nominate = UIWord("nominate", "Nominate someone", "Jemanden vorschlagen")
    package static let acknowledge = UIWord("acknowledge", "I have read this", "Ich habe das gelesen")

    static let footWords: [UIWord] = [
        suggestChange, editPage, missedSomething, shareWithColleague, nobodyTracks, comingToParty, nominate, acknowledge,
    ]
}
