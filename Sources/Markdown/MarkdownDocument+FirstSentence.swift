import Text

extension MarkdownDocument {
    /// The summary of a text that has none of its own: its first sentence below the headings, without markup.
    package var firstSentence: String {
        let line = sections.lazy.compactMap { $0.plainText.split(whereSeparator: \.isNewline).first }.first ?? ""
        return FirstSentence.of(line)
    }
}
