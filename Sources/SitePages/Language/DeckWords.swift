extension UIWord {
    package static let deckHow = UIWord(
        "deck-how", "Arrow keys turn the page, N shows the notes, F fills the screen, Escape leaves it. Printing makes one slide a page.",
        "Pfeiltasten blättern, N zeigt die Notizen, F füllt den Schirm, Escape beendet es. Gedruckt wird eine Folie pro Seite.")
    package static let slide = UIWord("slide", "Slide {number}: {title}", "Folie {number}: {title}")
    package static let speakerNotes = UIWord("speaker-notes", "Notes", "Notizen")
    package static let startSlides = UIWord("start-slides", "Start", "Starten")
    package static let yesYouMay = UIWord("yes-you-may", "Yes, you may say it", "Ja, das darfst du sagen")
    package static let noteCover = UIWord(
        "note-cover", "Wait until it is quiet. Read the headline out loud, with its pauses.",
        "Warte, bis es ruhig ist. Lies die Überschrift laut vor, mit ihren Pausen.")
    package static let noteShow = UIWord(
        "note-show", "Ask for hands first, then go on to the next slide.",
        "Erst Hände hoch, dann die nächste Folie.")
    package static let whatWouldYouDo = UIWord("what-would-you-do", "What would you have done?", "Was hättest du getan?")
    package static let howItWent = UIWord("how-it-went", "How it went", "Wie es ausging")
    package static let guess = UIWord("guess", "Red line, comma or go?", "Linie, Komma oder los?")
    package static let ourAnswer = UIWord("our-answer", "Our answer: {answer}.", "Unsere Antwort: {answer}.")
    package static let whatComesNext = UIWord("what-comes-next", "What comes next", "Wie es weitergeht")
    package static let everythingIsHere = UIWord("everything-is-here", "Everything is here", "Hier steht alles")
    package static let ifItGoesWrong = UIWord("if-it-goes-wrong", "If something goes wrong", "Wenn etwas schiefgeht")
    package static let todayInMinutes = UIWord("today-in-minutes", "Our {number} minutes", "Unsere {number} Minuten")
    package static let forYouToTake = UIWord("for-you-to-take", "To take home", "Zum Mitnehmen")
    package static let minutesOf = UIWord("minutes-of", "Minutes {minutes}", "Minute {minutes}")
    package static let weeklyTipsComing = UIWord(
        "weekly-tips-coming", "{count} weeks, one short tip a week. Then peace.",
        "{count} Wochen lang ein kurzer Tipp pro Woche. Dann ist Ruhe.")

    static let deckWords: [UIWord] = [
        deckHow, slide, speakerNotes, startSlides, yesYouMay, noteCover, noteShow, whatWouldYouDo, howItWent, guess, ourAnswer,
        whatComesNext,
        everythingIsHere, ifItGoesWrong, todayInMinutes, forYouToTake, minutesOf, weeklyTipsComing,
    ]
}
