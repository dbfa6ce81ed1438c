import Markdown
import Typesetting

/// Languages to read with: what the built-in tables say of them is for the Messages module to test.
extension TextConventions {
    static let english = TextConventions(
        typography: Typography(double: .init("“", "”"), single: .init("‘", "’"), elisions: ["tis", "twas", "em", "n"]),
        words: MarkdownWords(
            note: "Note", tip: "Tip", important: "Important", warning: "Warning", example: "Example", footnote: "Footnote",
            backToText: "Back to the text", table: "Table", taskDone: "Done", taskOpen: "To do"))

    static let german = TextConventions(
        typography: Typography(double: .init("„", "“"), single: .init("‚", "‘"), elisions: ["s", "n", "ne", "nen", "ner", "nem"]),
        words: MarkdownWords(
            note: "Hinweis", tip: "Tipp", important: "Wichtig", warning: "Achtung", example: "Beispiel", footnote: "Fußnote",
            backToText: "Zurück zum Text", table: "Tabelle", taskDone: "Erledigt", taskOpen: "Offen"))

    static let french = TextConventions(
        typography: Typography(
            double: .init("«\u{202F}", "\u{202F}»"), single: .init("“", "”"), noBreakBefore: ["!", "?", ";", ":", "»"]),
        words: english.words)
}
