extension Message {
    /// Headings for a file of words, each before the first message it is about.
    package var heading: (english: String, german: String)? { Self.headings[self] }

    private static let headings: [Message: (english: String, german: String)] = [
        .skip: ("Navigation", "Navigation"),
        .calloutNote: ("Words that the Markdown renderer adds", "Wörter, die beim Umwandeln von Markdown dazukommen"),
        .datePattern: ("Dates", "Datum"),
        .yesPlease: ("Kinds of guidelines", "Arten von Tipps"),
        .lookedAfterBy: ("Owner, review, edition, translation", "Zuständigkeit, Prüfung, Ausgabe, Übersetzung"),
        .copy: ("Boxes and buttons", "Kästen und Knöpfe"),
        .suggestChange: ("Foot of a page", "Fuß einer Seite"),
        .soWhatHappened: ("Home page and list of guidelines", "Startseite und Liste der Tipps"),
        .guidelineNumber: ("A guideline", "Ein Tipp"),
        .moreStories: ("Stories", "Geschichten"),
        .outcomeDismissed: ("How a story ended", "Wie eine Geschichte ausging"),
        .situation: ("Situations and the quick check", "Situationen und Kurz-Check"),
        .searchLabel: ("Search", "Suche"),
        .filterAll: ("Filters", "Filter"),
        .quizSame: ("Quiz", "Quiz"),
        .stepByStep: ("Pages", "Seiten"),
        .cannotWait: ("People, levels, courses", "Leute, Stufen, Kurse"),
        .launchParty: ("Launch party, calendar, desk card", "Fest zum Start, Kalender, Tischkarte"),
        .searchNeedsScript: ("Search page, sitemap, A to Z", "Suchseite, Übersicht, A bis Z"),
        .cardsOnA4: ("Sheets and files of the launch kit", "Blätter und Dateien im Startpaket"),
        .deckHow: ("Slides", "Folien"),
    ]
}
