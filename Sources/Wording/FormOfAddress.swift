import SiteValues

/// How a German text calls its reader: by du or by Sie. At the beginning of a sentence "Sie" is most often somebody else, so it is not counted
/// there; and what is between quotation marks is said by somebody to somebody, and is counted for itself.
package struct FormOfAddress: Sendable {
    package private(set) var familiar: [Substring] = []
    package private(set) var formal: [Substring] = []
    /// How many sentences have one of these.
    package private(set) var sentences = 0
    package private(set) var quotedFamiliar: [Substring] = []
    package private(set) var quotedFormal: [Substring] = []

    /// Of the words that call a reader.
    package static var marks: WordMarks {
        WordMarks { written, folded in familiarWords.contains(folded) || formalWords.contains(written) ? 1 : 0 }
    }

    /// - Parameter marks: ``marks``, kept from one text to the next.
    package static func uses(in words: TextWords, _ marks: inout WordMarks) -> FormOfAddress {
        var uses = FormOfAddress()
        var quotation = Quotation(in: .german)
        var isFamiliarCapital = false
        for sentence in words.sentences {
            let earlier = uses.familiar.count + uses.formal.count
            defer { if uses.familiar.count + uses.formal.count > earlier { uses.sentences += 1 } }
            for index in marks.indices(of: 1, in: sentence) {
                let word = sentence[index]
                let isFamiliar = familiarWords.contains(word.folded)
                guard isFamiliar || formalWords.contains(String(word.text)) else { continue }
                if !isFamiliar, index == 0 || beginsSentence(word.text) { continue }
                if isFamiliar, word.text.first?.isUppercase == true, index > 0, !beginsSentence(word.text) { isFamiliarCapital = true }
                switch (isFamiliar, quotation.holds(word.text)) {
                case (true, false): uses.familiar.append(word.text)
                case (false, false): uses.formal.append(word.text)
                case (true, true): uses.quotedFamiliar.append(word.text)
                case (false, true): uses.quotedFormal.append(word.text)
                }
            }
        }
        // Who writes Dir and Euch with capitals means several friends by Ihr, most of the time.
        if isFamiliarCapital {
            uses.formal.removeAll { $0 == "Ihr" }
            uses.quotedFormal.removeAll { $0 == "Ihr" }
        }
        return uses
    }

    private static let familiarWords: Set<String> = [
        "du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner", "deines", "euch", "euer", "eure", "eurem", "euren", "eurer",
    ]
    private static let formalWords: Set<String> = ["Sie", "Ihnen", "Ihr", "Ihre", "Ihrem", "Ihren", "Ihrer", "Ihres"]

    /// After a colon, a dash or an opening quotation mark a sentence of its own begins; "Er/Sie" is somebody else.
    private static func beginsSentence(_ word: Substring) -> Bool {
        let before = word.base[..<word.startIndex].reversed().drop(while: \.isWhitespace).first
        return before.map { ":–—„“\"»‚(/".contains($0) } ?? true
    }
}
