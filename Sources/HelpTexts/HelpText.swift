package import Diagnostics

/// A command's help in another language: the parser's English text, taken apart, translated piece by piece, and laid out again.
package struct HelpText: Sendable {
    private let blocks: [HelpBlock]

    /// - Parameters:
    ///   - abstract: one line on what the command is for.
    ///   - discussion: its paragraphs, with examples in indented lines.
    ///   - rendered: the whole help as the parser writes it where no line has to be broken.
    package init(abstract: String, discussion: String, rendered: String) {
        blocks = [.paragraph(abstract), .space] + HelpBlock.discussion(discussion) + HelpBlock.sections(of: rendered)
    }

    /// What a table lacks stays English.
    package func text(in table: PhraseTable, columns: Int) -> String {
        var lines: [String] = []
        for block in blocks {
            // A paragraph that is empty leaves no second empty line.
            let new = block.lines(in: table, columns: max(columns, 50))
            if new == [""], lines.last ?? "" == "" { continue }
            lines += new
        }
        return lines.joined(separator: "\n")
    }

    /// Sentences and headings that a table does not have.
    package func missing(in table: PhraseTable) -> [String] {
        blocks.flatMap(\.sentences).filter { sentence in
            HelpBlock.whole(sentence, in: table) == nil
                && HelpBlock.base(of: sentence).map { HelpBlock.whole($0, in: table) == nil } ?? true
        }
    }
}
