package import Diagnostics
import Phrasebook

extension PhraseTable {
    /// The help of the command line in a language such as `de` or `de-AT`; nil for one whose help is English.
    package static func help(in languageTag: String) -> PhraseTable? {
        languageTag.prefix { $0 != "-" }.lowercased() == "de" ? germanHelp : nil
    }

    private static let germanHelp = PhraseTable(pages: [germanParserWords, germanCommandHelp, germanRecordHelp, germanOptionHelp])
}
