extension Message {
    package static let deckHow = Message(
        "deck-how", "Arrow keys turn the page, N shows the notes, F fills the screen, Escape leaves it. Printing makes one slide a page.",
        "Pfeiltasten blättern, N zeigt die Notizen, F füllt den Schirm, Escape beendet es. Gedruckt wird eine Folie pro Seite.")
    package static let slide = Message("slide", "Slide {number}: {title}", "Folie {number}: {title}")
    package static let speakerNotes = Message("speaker-notes", "Notes", "Notizen")
    package static let startSlides = Message("start-slides", "Start", "Starten")
    package static let yesYouMay = Message("yes-you-may", "Yes, you may say it", "Ja, das darfst du sagen")
    package static let noteCover = Message(
        "note-cover", "Wait until it is quiet. Read the headline out loud, with its pauses.",
        "Warte, bis es ruhig ist. Lies die Überschrift laut vor, mit ihren Pausen.")
    package static let noteShow = Message(
        "note-show", "Ask for hands first, then go on to the next slide.",
        "Erst Hände hoch, dann die nächste Folie.")
    package static let whatWouldYouDo = Message("what-would-you-do", "What would you have done?", "Was hättest du getan?")
    package static let howItWent = Message("how-it-went", "How it went", "Wie es ausging")
    package static let guess = Message("guess", "Red line, comma or go?", "Linie, Komma oder los?")
    package static let ourAnswer = Message("our-answer", "Our answer: {answer}.", "Unsere Antwort: {answer}.")
    package static let whatComesNext = Message("what-comes-next", "What comes next", "Wie es weitergeht")
    package static let everythingIsHere = Message("everything-is-here", "Everything is here", "Hier steht alles")
    package static let ifItGoesWrong = Message("if-it-goes-wrong", "If something goes wrong", "Wenn etwas schiefgeht")
    package static let todayInMinutes = Message("today-in-minutes", "Our {number} minutes", "Unsere {number} Minuten")
    package static let forYouToTake = Message("for-you-to-take", "To take home", "Zum Mitnehmen")
    package static let minutesOf = Message("minutes-of", "Minutes {minutes}", "Minute {minutes}")
    package static let weeklyTipsComing = Message(
        "weekly-tips-coming", "{count} weeks, one short tip a week. Then peace.",
        "{count} Wochen lang ein kurzer Tipp pro Woche. Dann ist Ruhe.")

    static let deckWords: [Message] = [
        deckHow, slide, speakerNotes, startSlides, yesYouMay, noteCover, noteShow, whatWouldYouDo, howItWent, guess, ourAnswer,
        whatComesNext,
        everythingIsHere, ifItGoesWrong, todayInMinutes, forYouToTake, minutesOf, weeklyTipsComing,
    ]
}
