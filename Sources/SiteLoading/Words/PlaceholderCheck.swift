import Diagnostics
import Messages

/// Whether an author's wording has the placeholders of its message: those of the English one.
struct PlaceholderCheck {
    let isPlural: Bool
    private let key: String
    private let needed: [String]
    /// The number itself may be left out: "one".
    private static let numbers = ["count", "number"]

    struct Problem {
        /// Where to look in the text; nil for the whole of it.
        let place: String?
        let summary: Phrase
        let remedy: Phrase
    }

    init(_ message: Message) {
        let english = MessageTable.builtIn["en"]?.wordings[message]
        key = message.key
        isPlural = english?.isPlural ?? false
        needed = Self.placeholders(in: english?.form(.other) ?? "").filter { [isPlural] in !isPlural || !Self.numbers.contains($0) }
    }

    func problems(in text: String) -> [Problem] {
        let found = Self.placeholders(in: text)
        let known = needed + (isPlural ? Self.numbers : [])
        var problems: [Problem] = []
        for name in found where !known.contains(name) {
            let near: Phrase? = Suggestion.nearest(to: name, among: known).map { "Did you mean `{\($0)}`?" }
            let all = known.map { "`{\($0)}`" }.joined(separator: ", ")
            problems.append(
                Problem(
                    place: "{\(name)}", summary: "`\(key)` has no placeholder `{\(name)}`.",
                    remedy: near ?? (known.isEmpty ? "Write the text without it." : "It has \(all).")))
        }
        for name in needed where !found.contains(name) && problems.isEmpty {
            problems.append(
                Problem(
                    place: nil, summary: "`\(key)` needs the placeholder `{\(name)}`.", remedy: "Put `{\(name)}` where its value belongs."))
        }
        if isPlural, text.contains("|") {
            problems.append(
                Problem(
                    place: "|", summary: "`\(key)` has a form for each kind of number, and no `|` between them.",
                    remedy: "Write `one: …` and `other: …` on lines of their own below the key."))
        }
        return problems
    }

    private static func placeholders(in text: String) -> [String] {
        text.matches(of: /\{(\w+)\}/).map { String($0.1) }
    }
}
