/// A result: what is shown, and why it has its place.
package struct SearchFind: Sendable, Hashable {
    /// Position in ``SearchIndex/units``.
    package let unit: Int
    /// The place of the unit that answers best.
    package let section: Int
    package let score: Int
    /// The answer to a whole phrase of the question.
    package let answer: SearchAnswer?
    /// The best that each word of the question found, in their order.
    package let reasons: [Reason]

    package struct Reason: Sendable, Hashable {
        /// Folded.
        package let asked: String
        /// 0 to 100.
        package let closeness: Int
        /// Position in ``SearchIndex/phrases``; nil for a word of the text.
        package let phrase: Int?
        package let points: Int
    }
}

/// The results of a question, best first.
package struct SearchResult: Sendable {
    package let finds: [SearchFind]
    /// False where the best result lacks what the question tells most.
    package let isAnswered: Bool
}
