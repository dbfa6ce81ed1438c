/// A word of a list: as it is, or with `*` for any ending.
struct WordPattern: Sendable {
    private let word: String
    private let takesEndings: Bool

    init(_ text: String) {
        takesEndings = text.hasSuffix("*")
        word = takesEndings ? String(text.dropLast()) : text
    }

    /// - Parameter other: folded.
    func fits(_ other: String) -> Bool {
        takesEndings ? other.utf8.starts(with: word.utf8) : other == word
    }

    func mark(in beginnings: inout WordBeginnings) {
        beginnings.insert(word, isWhole: !takesEndings)
    }

    /// Those that a word may begin with.
    var firstBytes: ClosedRange<UInt8> {
        word.utf8.first.map { $0...$0 } ?? .min ... .max
    }
}
