/// The words that stand on a page although no author wrote them: titles of callouts, and labels for readers who cannot see a sign.
package struct MarkdownWords: Sendable, Hashable {
    package var note: String
    package var tip: String
    package var important: String
    package var warning: String
    package var example: String
    package var footnote: String
    package var backToText: String
    package var table: String
    package var taskDone: String
    package var taskOpen: String

    package init(
        note: String, tip: String, important: String, warning: String, example: String, footnote: String, backToText: String,
        table: String, taskDone: String, taskOpen: String
    ) {
        self.note = note
        self.tip = tip
        self.important = important
        self.warning = warning
        self.example = example
        self.footnote = footnote
        self.backToText = backToText
        self.table = table
        self.taskDone = taskDone
        self.taskOpen = taskOpen
    }

    package static let english = MarkdownWords(
        note: "Note", tip: "Tip", important: "Important", warning: "Warning", example: "Example", footnote: "Footnote",
        backToText: "Back to the text", table: "Table", taskDone: "Done", taskOpen: "To do")

    package static let german = MarkdownWords(
        note: "Hinweis", tip: "Tipp", important: "Wichtig", warning: "Achtung", example: "Beispiel", footnote: "Fußnote",
        backToText: "Zurück zum Text", table: "Tabelle", taskDone: "Erledigt", taskOpen: "Offen")

    /// German for `de` and its regions, English for every other language: those bring their own.
    package static func builtIn(for language: String) -> MarkdownWords {
        LanguageTag.primary(of: language) == "de" ? german : english
    }
}

/// The part of a language tag that decides spelling habits: `de` of `de-AT`.
enum LanguageTag {
    static func primary(of tag: String) -> String {
        let end = tag.utf8.firstIndex { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return (end.map { String(tag[..<$0]) } ?? tag).lowercased()
    }
}
