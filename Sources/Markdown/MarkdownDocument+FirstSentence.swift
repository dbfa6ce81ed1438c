import Text

extension MarkdownDocument {
    /// What stands in for a summary that nobody wrote: the first sentence below the headings, as words without markup.
    package var firstSentence: String {
        let line = sections.lazy.compactMap { $0.plainText.split(whereSeparator: \.isNewline).first }.first ?? ""
        return FirstSentence.of(line)
    }
}
