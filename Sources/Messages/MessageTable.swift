import SiteModel
package import SiteValues

/// What one language, or a region of it, brings: a built-in table, or a file of words in a project.
package struct MessageTable: Sendable {
    package let language: Language
    package let wordings: [Message: Wording]
    package let lists: [WordList: [String]]
    /// Languages as this one names them inside a sentence, by tag: "French", "français".
    package let languageNames: [String: String]
    /// What a region spells differently everywhere: Swiss German has no "ß" and other quotation marks.
    let respellings: [Respelling]
    /// The file that it was read from; nil for a built-in table.
    package let path: String?

    struct Respelling: Sendable {
        let from: String
        let to: String
    }

    /// A region or a file: what it does not bring comes from its language.
    package init(
        _ language: Language, wordings: [Message: Wording] = [:], lists: [WordList: [String]] = [:], languageNames: [String: String] = [:],
        path: String? = nil
    ) {
        self.init(language, wordings: wordings, lists: lists, languageNames: languageNames, respellings: [], path: path)
    }

    init(
        _ language: Language, wordings: [Message: Wording] = [:], lists: [WordList: [String]] = [:], languageNames: [String: String] = [:],
        respellings: [Respelling], path: String? = nil
    ) {
        self.language = language
        self.wordings = wordings
        self.lists = lists
        self.languageNames = languageNames
        self.respellings = respellings
        self.path = path
    }

    /// A whole language. Both functions are switches, so that a message or list without its words does not compile.
    init(
        _ language: Language, lists: (WordList) -> [String], languageNames: [String: String], wording: (Message) -> Wording
    ) {
        self.init(
            language, wordings: Dictionary(uniqueKeysWithValues: Message.allCases.map { ($0, wording($0)) }),
            lists: Dictionary(uniqueKeysWithValues: WordList.allCases.map { ($0, lists($0)) }), languageNames: languageNames)
    }

    /// This table with another over it.
    func overlaid(with other: MessageTable) -> MessageTable {
        let own = other.respellings.isEmpty ? self : respelled(by: other.respellings)
        return MessageTable(
            other.language, wordings: Self.overlaid(own.wordings, other.wordings), lists: Self.overlaid(own.lists, other.lists),
            languageNames: Self.overlaid(own.languageNames, other.languageNames), path: other.path ?? own.path)
    }

    /// A table that brings nothing, as that of most regions, costs nothing.
    private static func overlaid<Key, Value>(_ below: [Key: Value], _ above: [Key: Value]) -> [Key: Value] {
        below.isEmpty ? above : above.isEmpty ? below : below.merging(above) { $1 }
    }

    /// Every text changed in the same way.
    package func mapTexts(_ change: (String) -> String) -> MessageTable {
        MessageTable(
            language, wordings: wordings.mapValues { $0.map(change) }, lists: lists, languageNames: languageNames,
            respellings: respellings, path: path)
    }

    func marked(by mark: MessageCatalog.Mark) -> MessageTable {
        let marked = wordings.map { message, wording in
            (message, Self.fragments.contains(message) ? wording : wording.map { mark($0, message, self) })
        }
        return MessageTable(
            language, wordings: Dictionary(uniqueKeysWithValues: marked), lists: lists, languageNames: languageNames,
            respellings: respellings, path: path)
    }

    /// What no reader takes for a text of its own: a date is not where its pattern is.
    private static let fragments: Set<Message> = [
        .datePattern, .monthPattern, .weekdayPattern, .firstOfMonth, .labelPattern, .clockRange, .clockStart, .dayRange,
    ]

    private func respelled(by respellings: [Respelling]) -> MessageTable {
        func respelled(_ text: String) -> String {
            respellings.reduce(text) { $0.replacing($1.from, with: $1.to) }
        }
        return MessageTable(
            language, wordings: wordings.mapValues { $0.map(respelled) }, lists: lists.mapValues { $0.map(respelled) },
            languageNames: languageNames.mapValues(respelled), path: path)
    }
}
