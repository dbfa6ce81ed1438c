import Markdown
import Typesetting

extension Messages {
    static func conventions(of table: MessageTable, _ lender: Messages?) -> TextConventions {
        func text(_ message: Message) -> String {
            table.wordings[message]?.form(.other) ?? lender?.text(message) ?? message.key
        }
        return TextConventions(
            typography: typography(of: table) ?? lender?.conventions.typography ?? .straight,
            words: MarkdownWords(
                note: text(.calloutNote), tip: text(.calloutTip), important: text(.calloutImportant), warning: text(.calloutWarning),
                example: text(.calloutExample), footnote: text(.footnote), backToText: text(.backToText), table: text(.table),
                taskDone: text(.taskDone), taskOpen: text(.taskOpen)))
    }

    private static func typography(of table: MessageTable) -> Typography? {
        guard let quotes = table.lists[.quotes], quotes.count == 4 else { return nil }
        return Typography(
            double: .init(quotes[0], quotes[1]), single: .init(quotes[2], quotes[3]),
            elisions: Set(table.lists[.elisions] ?? []),
            noBreakBefore: Set((table.lists[.noBreakBefore] ?? []).flatMap(\.unicodeScalars)))
    }
}
