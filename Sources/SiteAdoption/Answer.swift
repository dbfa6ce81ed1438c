import Diagnostics
import SiteEditing
import SiteModel
package import SiteValues

/// An answer that can be one, with who vouches for it.
package struct Answer: Sendable {
    let question: AdoptionQuestion
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
        if question.type == .start, let start = LocalDateTime(yaml), start.date < day {
            throw AnswerRefusal(remedy: "That day is over: write one that is still to come.")
        }
        self.by = by
        self.day = day
    }

    /// The file that it goes into.
    var path: String { stays || question.target == .channels ? Settings.path : question.path }

    /// Whether what is there is to stay as it is.
    var stays: Bool { question.canStay && words == AdoptionQuestion.stay }

    /// Whether nobody knows, or there is none.
    var isNone: Bool { question.isNone(words) }

    /// Whether no text is to say a fact, in any language.
    var isUnsaid: Bool { question.isFact && isNone }

    /// Whether it may bring to light what its own words do not show.
    var isTried: Bool { question.isTried || isUnsaid }

    /// The language that the site is to be without.
    var removedLanguage: String? {
        if case .language(let tag) = question.target, yaml == "no" { tag } else { nil }
    }

    /// The contact that goes.
    var droppedContact: String? {
        if case .contact(let id) = question.target, yaml == "yes" { id } else { nil }
    }

    /// The channels that were named; nil if the organisation has none, or for another question.
    var channels: ChannelAnswer? {
        question.target == .channels && !stays && yaml == "yes" ? try? ChannelAnswer(words) : nil
    }

    /// The guidelines to keep; nil where they were not asked for, and where all stay.
    var keptGuidelines: Set<Int>? {
        question.target == .guidelines ? GuidelineNumbers(words)?.numbers : nil
    }
}
