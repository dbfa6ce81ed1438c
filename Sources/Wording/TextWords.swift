package import SiteValues
import Text

/// The words of a text with their places, and where its sentences end: what counting and looking up need.
///
/// A word is a run of letters and digits, including apostrophes and hyphens within it. Addresses, handles and hashtags are not words.
package struct TextWords: Sendable {
    package struct Word: Sendable {
        package let text: Substring
        /// Lower case, with straight apostrophes: the form in which lists have it.
        package let folded: String
    }

    /// What the words of all sentences are made of, in one piece: a site has a million words, of which few are ever looked at by themselves.
    final class Storage: Sendable {
        let read: ReadText
        let lexicon: Lexicon

        init(_ read: ReadText, _ lexicon: Lexicon) {
            self.read = read
            self.lexicon = lexicon
        }
    }

    private let storage: Storage

    init(_ read: ReadText, _ lexicon: Lexicon) {
        storage = Storage(read, lexicon)
    }

    /// One text by itself; ``WordBatch`` for many.
    package init(_ text: String, in language: Language) {
        self = WordBatch.joined([WordBatch([(text, language)])])[0]
    }

    var lexicon: Lexicon { storage.lexicon }

    /// Of every word, in the lexicon.
    var places: [ReadText.Place] { storage.read.places }

    /// Whether any word may be in capitals: where none is, nobody shouts and nothing is abbreviated.
    package var hasCapitals: Bool { storage.read.hasCapitals }

    /// One for each sentence that has words. A line of its own, such as a heading or a point of a list, is a sentence, and so is
    /// what U+001F ends: a cell of a table.
    package var sentences: Sentences { Sentences(storage: storage) }

    package var words: [Word] { sentences.flatMap { Array($0) } }

    /// With straight apostrophes, without hyphens that are not seen, and with each letter composed: lists are compared byte by byte.
    package static func folded(_ text: String) -> String {
        WordFolding.composed(text.substituting("’", with: "'").substituting("\u{AD}", with: ""))
    }

    package struct Sentences: Sendable, RandomAccessCollection {
        fileprivate let storage: Storage

        package var startIndex: Int { 0 }
        package var endIndex: Int { storage.read.sentenceEnds.count }

        package subscript(index: Int) -> Sentence {
            let ends = storage.read.sentenceEnds
            return Sentence(storage: storage, places: (index == 0 ? 0 : ends[index - 1])..<ends[index])
        }
    }
}
