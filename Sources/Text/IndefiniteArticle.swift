extension String {
    /// An English noun after `a` or `an`: “a contact”, “an incident”. By its first letter, which is right for the kinds of content.
    package var withArticle: String {
        (first.map { "aeiou".contains($0) } ?? false ? "an " : "a ") + self
    }
}
