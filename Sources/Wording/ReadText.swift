import SiteValues

/// A text with the places of its words, which have numbers and no lexicon yet.
struct ReadText: Sendable {
    struct Place: Sendable {
        /// Bytes from the start of the text.
        let start: UInt32
        let end: UInt32
        let number: UInt32
    }

    let text: String
    private(set) var places: [Place] = []
    /// For each sentence, the index after its last word.
    private(set) var sentenceEnds: [Int] = []
    /// Whether a word of two letters or more has none from a to z.
    private(set) var hasCapitals = false

    init(_ text: String, in language: Language, numbering: inout WordNumbering) {
        var native = text
        native.makeContiguousUTF8()
        self.text = native
        native.utf8.withContiguousStorageIfAvailable { bytes in
            var reader = SentenceReader(native, bytes, language)
            reader.read(numbering: &numbering)
            (places, sentenceEnds, hasCapitals) = (reader.places, reader.sentenceEnds, reader.hasCapitals)
        }
    }

    func renumbered(by numbers: [UInt32]) -> ReadText {
        var copy = self
        copy.places = places.map { Place(start: $0.start, end: $0.end, number: numbers[Int($0.number)]) }
        return copy
    }
}
