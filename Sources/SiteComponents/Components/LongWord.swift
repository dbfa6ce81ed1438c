package import SitePlan

extension Page {
    /// The class of a page whose title has a word that is wider than a phone. A browser without a dictionary breaks such a word anywhere:
    /// "Personalabteilu ng". The stylesheet sets the title smaller instead, so that nothing invisible gets into a text or the search.
    ///
    /// nil where every word fits, and on the home page, whose headline is not its title.
    package var longWordClass: String? {
        guard key != .home else { return nil }
        switch title.split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0 {
        case ..<12: return nil
        case ..<15: return "word-l"
        case ..<19: return "word-xl"
        default: return "word-xxl"
        }
    }
}
