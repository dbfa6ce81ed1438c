package import SiteValues
import Text

/// Texts whose words were cut in one go, so that several threads can cut a part of a site each.
package struct WordBatch: Sendable {
    fileprivate let texts: [ReadText]
    fileprivate let forms: [Lexicon.Form]

    package init(_ texts: [(text: String, language: Language)]) {
        var numbering = WordNumbering()
        self.texts = texts.map { ReadText($0.text, in: $0.language, numbering: &numbering) }
        forms = numbering.forms
    }

    /// The texts of all batches in order; ``SharedLexicon`` for several threads.
    package static func joined(_ batches: [WordBatch]) -> [TextWords] {
        let lexicon = SharedLexicon(of: batches)
        return batches.indices.flatMap { lexicon.texts(ofBatch: $0) }
    }
}

/// One lexicon for several batches: a word has the same number in all of them.
package struct SharedLexicon: Sendable {
    private let batches: [WordBatch]
    private let lexicon: Lexicon
    /// For each batch, the numbers of its words in the lexicon.
    private let numbers: [[UInt32]]

    package init(of batches: [WordBatch]) {
        var numbering = ByteNumbering()
        var forms: [Lexicon.Form] = []
        numbers = batches.map { batch in
            batch.forms.map { form in
                var written = form.written
                let number = written.withUTF8 { numbering.number(of: $0) }
                if number == forms.count { forms.append(form) }
                return UInt32(number)
            }
        }
        lexicon = Lexicon(forms)
        self.batches = batches
    }

    package func texts(ofBatch index: Int) -> [TextWords] {
        batches[index].texts.map { TextWords($0.renumbered(by: numbers[index]), lexicon) }
    }
}
