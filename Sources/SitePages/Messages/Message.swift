/// One wording of the interface, with its English and German built in. Another language brings a file with the same keys.
///
/// `{name}` stands for a value filled in; `one|many` holds the singular and the plural.
package struct Message: Sendable, Hashable {
    package let key: String
    package let english: String
    package let german: String

    init(_ key: String, _ english: String, _ german: String) {
        self.key = key
        self.english = english
        self.german = german
    }

    package static func == (a: Message, b: Message) -> Bool { a.key == b.key }
    package func hash(into hasher: inout Hasher) { hasher.combine(key) }

    /// Every word there is, by area; a test holds that none is left out.
    package static let all: [Message] =
        navigation + stances + careWords + dates + boxes + footWords + homeWords + guidelineWords + storyWords + outcomes + situationWords
        + searchWords + filterWords + quizWords + articleWords + peopleWords + launchWords + findWords + printWords + deckWords
}
