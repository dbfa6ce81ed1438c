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

        /// Whether there is no small letter from a to z in it: what a look for capitals may leave out.
        package var mayBeCapitals: Bool { !text.utf8.contains(where: \.isASCIILowercase) }
    }

    /// One for each sentence that has words. A line of its own, such as a heading or a point of a list, is a sentence, and so is
    /// what U+001F ends: a cell of a table.
    package let sentences: [[Word]]

    /// Whether any word may be in capitals: where none is, nobody shouts and nothing is abbreviated.
    package let hasCapitals: Bool

    package var words: [Word] { sentences.flatMap(\.self) }

    package init(_ text: String, in language: Language) {
        var native = text
        native.makeContiguousUTF8()
        let text = native
        (sentences, hasCapitals) =
            text.utf8.withContiguousStorageIfAvailable { bytes in
                var reader = SentenceReader(text, bytes, language)
                return reader.read()
            } ?? ([], false)
    }

    /// With straight apostrophes, without hyphens that are not seen, and with each letter composed: lists are compared byte by byte.
    package static func folded(_ text: String) -> String {
        WordFolding.composed(text.substituting("’", with: "'").substituting("\u{AD}", with: ""))
    }
}
