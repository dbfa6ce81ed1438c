/// One find of a search: a page or a section of it. The first entry of a page names it; the others are places on it.
package struct SearchEntry: Sendable, Hashable {
    /// What kind of answer it is, which a result says and which weighs: somebody in trouble wants the situation before the story about it.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case situation, contact, question, guideline, page, word, story
        /// A page about the pages: lists, the launch, how this is written.
        case background

        /// Its entries are answers of their own, found beside the page that they are on.
        package var isAnswerOfItsOwn: Bool { self == .contact || self == .question || self == .word }
    }

    package let kind: Kind
    package let heading: String
    package let text: String
    /// Short sentences that say what it is about: a card's line, a summary.
    package let lines: [String]
    /// Words that people type and the text does not use.
    package let keywords: [String]
    /// The place on the page; nil for its beginning.
    package let anchor: String?
    /// A rule id such as `SM-06`, found in every spelling and by its number.
    package let id: String?
    /// The mark shown before its title.
    package let mark: Mark?

    package init(
        kind: Kind, heading: String, text: String, lines: [String] = [], keywords: [String] = [], anchor: String? = nil,
        id: String? = nil, mark: Mark? = nil
    ) {
        self.kind = kind
        self.heading = heading
        self.text = text
        self.lines = lines
        self.keywords = keywords
        self.anchor = anchor
        self.id = id
        self.mark = mark
    }
}
