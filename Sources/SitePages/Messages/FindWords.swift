extension Message {
    package static let searchNeedsScript = Message(
        "search-needs-script", "The search needs JavaScript, and here none is running. The list below needs nothing.",
        "Die Suche braucht JavaScript, und hier läuft keins. Die Liste unten braucht nichts.")
    package static let otherCharacters = Message("other-characters", "Everything else", "Alles andere")
    package static let guidelineHit = Message("guideline-hit", "guideline", "Tipp")
    package static let situationHit = Message("situation-hit", "situation", "Fall")
    package static let storyHit = Message("story-hit", "story", "Geschichte")
    package static let pageHit = Message("page-hit", "page", "Seite")
    package static let wordHit = Message("word-hit", "word", "Wort")
    package static let pages = Message("pages", "Pages", "Seiten")
    package static let launchDates = Message("launch-dates", "Dates", "Termine")
    package static let toPrint = Message("to-print", "To print", "Zum Drucken")
    package static let whatNext = Message("ways-on", "Ways on from here", "Von hier geht es weiter")

    static let findWords: [Message] = [
        searchNeedsScript, otherCharacters, guidelineHit, situationHit, storyHit, pageHit, wordHit, pages, launchDates, toPrint, whatNext,
    ]
}
