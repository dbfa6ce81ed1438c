import Text

/// The distinct words of texts while they are read, each with a number.
struct WordNumbering {
    private(set) var forms: [Lexicon.Form] = []
    private var numbering = ByteNumbering()

    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        let number = numbering.number(of: word)
        if number == forms.count { forms.append(Lexicon.Form(String(decoding: word, as: UTF8.self))) }
        return number
    }
}
