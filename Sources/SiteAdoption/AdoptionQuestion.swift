package import Diagnostics
import SiteFields
import SiteModel

/// One thing that only its owner knows about a site: the question, where the answer will be seen, and where it is written.
package struct AdoptionQuestion: Sendable {
    /// What a file of answers calls it: `code_of_conduct`, `code_of_conduct.de`, `contacts.press.phone`, `forms`.
    package let name: String
    /// In the language of the project.
    package let question: String
    /// A place on the site that will say it; nil for what no text says.
    package let use: SourceLocation?
    /// What can be chosen, or what is there now: shown with the question.
    package let choices: [String]
    /// How an answer is written.
    let type: AnswerType
    let target: Target
    /// The same question in the first language, where this one is about the words of another.
    let original: String?

    init(
        name: String, question: String, use: SourceLocation? = nil, choices: [String] = [], type: AnswerType, target: Target,
        original: String? = nil
    ) {
        self.name = name
        self.question = question
        self.use = use
        self.choices = choices
        self.type = type
        self.target = target
        self.original = original
    }

    enum Target: Sendable, Hashable {
        /// An entry of a data file; a fact also says who vouches for it, and since when.
        case entry(path: String, id: String, key: String, isFact: Bool)
        case forms(path: String)
        /// A key of the settings, or one below it.
        case setting(group: String?, key: String)
        /// The day and the time of an event that is still a draft.
        case event(path: String)
        /// Whether the site stays in a language; all its files go if it does not.
        case language(String)
        /// Whether a contact goes whom nobody can reach, with all that leads only there.
        case contact(String)
        /// Which channels the organisation runs, if any.
        case channels
        /// Which guidelines there are; all of them go that are not named.
        case guidelines
    }

    /// The file that the answer goes into.
    package var path: String {
        switch target {
        case .entry(let path, _, _, _), .forms(let path), .event(let path): path
        case .channels: ChannelAnswer.path
        case .setting, .language, .contact, .guidelines: Settings.path
        }
    }

    /// Whether it may be answered by saying that nobody knows: texts then do without.
    var isFact: Bool {
        if case .entry(_, _, _, isFact: true) = target { true } else { false }
    }

    /// Whether there is something already that may stay as it is, or nothing that anybody would miss: a contact without a telephone.
    var canStay: Bool {
        switch target {
        case .entry(let path, _, let key, _): key == "fallback_note" || path == Contact.place.path && key != Self.hours
        case .forms, .setting, .event, .language, .contact, .guidelines, .channels: true
        }
    }

    /// Hours that nobody can tell are taken out: a contact is complete without them.
    static let hours = "hours"

    /// Whether the answer may be that there is none, for the site to say nothing then.
    var canLack: Bool {
        if case .entry(_, _, let key, let isFact) = target { isFact || original != nil && !canStay || key == Self.hours } else { false }
    }

    /// Whether an answer may bring errors to light in places that its own words do not show, such as words that nobody could read on a colour.
    var isTried: Bool {
        switch target {
        case .entry, .forms: false
        case .setting, .event, .language, .contact, .guidelines, .channels: true
        }
    }
}
