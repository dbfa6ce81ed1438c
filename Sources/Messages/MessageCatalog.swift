import SiteModel
package import SiteValues

/// The words of every language: the built-in tables, and the files of a project over or beside them.
///
/// One resolution for all: the words of `de-CH` are those of its own file, of its built-in table, of a file for `de` and of the built-in
/// German, in this order. What none of them has is borrowed from another language, and ``Messages/missing`` names it.
package struct MessageCatalog: Sendable {
    package static let builtIn = MessageCatalog(files: [])

    private let files: [String: MessageTable]
    private var mark: Mark?

    /// Puts into a wording where it comes from.
    package typealias Mark = @Sendable (_ wording: String, _ message: Message, _ table: MessageTable) -> String

    /// - Parameter files: at most one for a language.
    package init(files: [MessageTable]) {
        self.files = Dictionary(files.map { ($0.language.tag, $0) }) { first, _ in first }
    }

    /// The same words, which say where they come from, as texts do that are read with their ``Messages/conventions``.
    package func marked(by mark: @escaping Mark) -> MessageCatalog {
        var catalog = self
        catalog.mark = mark
        return catalog
    }

    /// One language of a site whose default language is another.
    package func messages(in language: Language, borrowingFrom lender: Language? = nil) -> Messages {
        let table = table(for: language)
        guard let table, Messages.missing(in: table).isEmpty else {
            let lender = lender.map { messages(in: $0) } ?? Messages(.english)
            return Messages(table ?? MessageTable(language), lender: lender, isMarked: mark != nil)
        }
        return Messages(table, isMarked: mark != nil)
    }

    private func table(for language: Language) -> MessageTable? {
        var merged: MessageTable?
        for language in language.chain {
            for table in [MessageTable.builtIn[language.tag], files[language.tag]].compactMap(\.self) {
                merged = (merged ?? MessageTable(language)).overlaid(with: mark.map { table.marked(by: $0) } ?? table)
            }
        }
        return merged?.overlaid(with: MessageTable(language))
    }
}

extension Language {
    /// From the language to the region: `de`, `de-CH`.
    fileprivate var chain: [Language] {
        var tags: [String] = []
        for part in tag.split(separator: "-") { tags.append((tags.last.map { $0 + "-" } ?? "") + part) }
        return tags.compactMap { Language($0) }
    }
}
