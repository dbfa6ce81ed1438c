import Text

/// The distinct words of some texts as they are written, each with a number: what is asked of a word is found out once, however often the
/// texts say it. ``WordMarks`` keeps the answers.
final class Lexicon: Sendable {
    struct Form: Sendable {
        /// As the text has it.
        let written: String
        /// Lower case, with straight apostrophes: the form in which lists have it.
        let folded: String
        /// Whether there is no small letter from a to z in it: what a look for capitals may leave out.
        let mayBeCapitals: Bool
        /// The same of a word of two letters or more: one letter is in capitals wherever a sentence begins.
        let isLoud: Bool

        init(_ written: String) {
            var written = written
            folded = written.withUTF8(WordFolding.folded)
            mayBeCapitals = !written.utf8.contains(where: \.isASCIILowercase)
            isLoud = mayBeCapitals && written.utf8.count > 1
            self.written = written
        }
    }

    /// By number.
    let forms: [Form]

    init(_ forms: [Form]) {
        self.forms = forms
    }
}
