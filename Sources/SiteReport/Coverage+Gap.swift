package import SiteValues

extension Coverage {
    /// Why something that is there does not carry yet.
    package enum Gap: Sendable, Hashable {
        case draft
        case fewWords(Int)
        /// A red line with no binding text and no law.
        case boundToNothing
        /// A grey zone that does not say what could happen to whom.
        case noEffects
        /// An encouragement that does not say how to start.
        case noStart
        case noContact
        case openFacts
        case reviewOverdue(CivilDate)
        case neverReviewed
        case untranslated([Language])
        case noTraining
        /// Contacts without anybody to ring when they do not answer.
        case noFallback([String])
        /// Contacts that are their own fallback.
        case ownFallback([String])
        case switchedOff
    }
}
