extension UIWord {
    package static let searchNeedsScript = UIWord(
        "search-needs-script", "The search needs JavaScript, and here none is running. The list below needs nothing.",
        "Die Suche braucht JavaScript, und hier läuft keins. Die Liste unten braucht nichts.")
    package static let otherCharacters = UIWord("other-characters", "Everything else", "Alles andere")
    package static let guidelineHit = UIWord("guideline-hit", "guideline", "Tipp")
    package static let situationHit = UIWord("situation-hit", "situation", "Fall")
    package static let storyHit = UIWord("story-hit", "story", "Geschichte")
    package static let pageHit = UIWord("page-hit", "page", "Seite")
    package static let wordHit = UIWord("word-hit", "word", "Wort")
    package static let pages = UIWord("pages", "Pages", "Seiten")
    package static let launchDates = UIWord("launch-dates", "Dates", "Termine")
    package static let toPrint = UIWord("to-print", "To print", "Zum Drucken")
    package static let waysOn = UIWord("ways-on", "Ways on from here", "Von hier geht es weiter")

    static let findWords: [UIWord] = [
        searchNeedsScript, otherCharacters, guidelineHit, situationHit, storyHit, pageHit, wordHit, pages, launchDates, toPrint, waysOn,
    ]
}
