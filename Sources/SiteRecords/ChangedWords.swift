package import Diagnostics
import SiteValues
package import Text

/// How what a text says differs from what it said, in words.
package enum ChangedWords {
    package static func hunks(from old: StoredText, to new: SiteText) -> [WordDiff.Hunk] {
        WordDiff.hunks(from: old.words, to: new.words)
    }

    /// “thirty days” became “ninety days”; the first few, with a word before and after each.
    package static func summary(_ hunks: [WordDiff.Hunk], limit: Int = 3) -> Phrase {
        let shown: [Phrase] = hunks.prefix(limit).map { hunk in
            switch (hunk.old.isEmpty, hunk.new.isEmpty) {
            case (true, _): "new: “\(shortened(hunk.new))”\(place(hunk))"
            case (_, true): "gone: “\(shortened(hunk.old))”\(place(hunk))"
            default: "“\(shortened(hunk.old))” became “\(shortened(hunk.new))”"
            }
        }
        let rest = hunks.count - shown.count
        let words = Phrase.list(shown, separator: "; ")
        return rest > 0 ? "\(words); and \(rest) more" : words
    }

    private static func place(_ hunk: WordDiff.Hunk) -> Phrase {
        hunk.before.isEmpty ? "" : " after “\(hunk.before.joined(separator: " "))”"
    }

    private static func shortened(_ words: [String]) -> String {
        words.count > 14 ? words.prefix(12).joined(separator: " ") + " …" : words.joined(separator: " ")
    }
}
