/// The words on a page that no author wrote: titles of callouts, and labels for readers who cannot see a mark.
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
}
