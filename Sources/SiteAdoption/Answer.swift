import SiteEditing
package import SiteValues

/// An answer that can be one, with who vouches for it.
package struct Answer: Sendable {
    package let question: AdoptionQuestion
    /// As it was given.
    let words: String
    /// As a value of YAML.
    let yaml: String
    let by: String
    let day: CivilDate

    package init(_ words: String, to question: AdoptionQuestion, by: String, on day: CivilDate) throws(AnswerRefusal) {
        self.question = question
        self.words = words
        yaml = try question.yaml(of: words)
        self.by = by
        self.day = day
    }
}
