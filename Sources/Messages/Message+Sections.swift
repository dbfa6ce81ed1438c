extension Message {
    /// Headings for a file of words, each before the first message it is about.
    package var heading: String? { Self.headings[self] }

    private static let headings: [Message: String] = [
        .skip: "Navigation",
        .calloutNote: "Words that the Markdown renderer adds",
        .datePattern: "Dates",
        .yesPlease: "Kinds of guidelines",
        .lookedAfterBy: "Owner, review, edition, translation",
        .copy: "Boxes and buttons",
        .suggestChange: "Foot of a page",
        .soWhatHappened: "Home page and list of guidelines",
        .guidelineNumber: "A guideline",
        .moreStories: "Stories",
        .outcomeDismissed: "How a story ended",
        .situation: "Situations and the quick check",
        .searchLabel: "Search",
        .filterAll: "Filters",
        .quizSame: "Quiz",
        .stepByStep: "Pages",
        .cannotWait: "People, levels, courses",
        .launchParty: "Launch party, calendar, desk card",
        .searchNeedsScript: "Search page, sitemap, A to Z",
        .cardsOnA4: "Sheets and files of the launch kit",
        .deckHow: "Slides",
    ]
}
