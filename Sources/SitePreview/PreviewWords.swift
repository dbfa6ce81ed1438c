package import Diagnostics

/// What the preview's own buttons and headings say, in the author's language.
package struct PreviewWords: Sendable, Equatable {
    package static let english = PreviewWords(in: .english)

    /// With `{n}`, `{place}` and `{kind}` for the script to fill.
    enum Key: String, CaseIterable, Sendable {
        case language, error, errors, remark, remarks, about, close, stale, checking, thisPage, elsewhere, more, show
        case ask, asking, before, after, copy, open, copied, noCopy, opened, unknown, ownWord, notHere
    }

    let all: [(key: Key, text: String)]
    private let table: PhraseTable

    package init(in table: PhraseTable) {
        self.table = table
        all = Key.allCases.map { ($0, Self.phrase($0).translated(by: table).text) }
    }

    package static func == (a: PreviewWords, b: PreviewWords) -> Bool { a.all.map(\.text) == b.all.map(\.text) }

    /// A sentence of the preview's own pages.
    func said(_ phrase: Phrase) -> String { phrase.translated(by: table).text }

    /// The tag of the language that all of this is in.
    var language: String { said(Self.phrase(.language)).replacing("lang=", with: "") }

    /// All of them, for tests of translations.
    package static var phrases: [Phrase] { Key.allCases.map(phrase) }

    private static func phrase(_ key: Key) -> Phrase {
        switch key {
        // The language that all of them are in, as a page says it.
        case .language: "lang=en"
        case .error: "{n} error"
        case .errors: "{n} errors"
        case .remark: "{n} remark"
        case .remarks: "{n} remarks"
        case .about: "About this page"
        case .close: "Close"
        case .stale: "The page behind this is the last version without errors."
        case .checking: "The page is new already. Its findings are still those from before you saved."
        case .thisPage: "This page"
        case .elsewhere: "Elsewhere"
        case .more: "{n} more of this kind ({kind})"
        case .show: "Show it on the page"
        case .ask: "Where is this from?"
        case .asking: "Point at something, or move with the buttons. A click copies the place."
        case .before: "Previous block"
        case .after: "Next block"
        case .copy: "Copy the place"
        case .open: "Open in the editor"
        case .copied: "Copied: {place}"
        case .noCopy: "The browser does not let the preview copy. Here it is: {place}"
        case .opened: "In the editor: {place}"
        case .unknown: "Where the words of this page come from is not known."
        case .ownWord: "A word of sitegen. `{place}` can say it differently."
        case .notHere: "The page does not show this line."
        }
    }
}
