import SiteValues
import Text

/// Cuts a text into sentences and words by its bytes: every text of a site is cut, and characters cost ten times as much.
struct SentenceReader {
    private let text: String
    private let bytes: UnsafeBufferPointer<UInt8>
    private let language: Language
    private var sentences: [[TextWords.Word]] = []
    private var sentence: [TextWords.Word] = []
    /// Whether a word of two letters or more has none from a to z.
    private var hasCapitals = false
    /// Where the last word begins, as an offset and as an index, so that the next need not be counted from the start.
    private var place: (offset: Int, index: String.Index)

    /// - Parameter bytes: the text's own.
    init(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>, _ language: Language) {
        self.text = text
        self.bytes = bytes
        self.language = language
        place = (0, text.startIndex)
    }

    mutating func read() -> (sentences: [[TextWords.Word]], hasCapitals: Bool) {
        var index = 0
        while index < bytes.count {
            let space = bytes.spaceLength(at: index)
            if space > 0 {
                if bytes[index] == UInt8(ascii: "\n") || bytes[index] == 0x1F { endSentence() }
                index += space
            } else {
                let start = index
                while index < bytes.count, bytes.spaceLength(at: index) == 0 { index += 1 }
                readPiece(start..<index)
            }
        }
        endSentence()
        return (sentences, hasCapitals)
    }

    private mutating func readPiece(_ piece: Range<Int>) {
        readWords(in: piece)
        // Most pieces end in the middle of a sentence, which one byte says.
        let last = bytes[piece.upperBound - 1]
        guard !last.isASCIIAlphanumeric, last != UInt8(ascii: ","), !sentence.isEmpty else { return }
        if SentenceEnd.isEnd(slice(piece), in: language) { endSentence() }
    }

    private mutating func endSentence() {
        guard !sentence.isEmpty else { return }
        sentences.append(sentence)
        sentence = []
    }

    /// Most pieces between spaces are one word; "and/or" is two.
    private mutating func readWords(in piece: Range<Int>) {
        guard !isAddress(piece) else { return }
        var word: Range<Int>?
        var index = piece.lowerBound
        while index < piece.upperBound {
            let (part, length) = WordPart.at(index, of: bytes)
            if part == .letter || part == .mark && word?.upperBound == index {
                word = (word?.lowerBound ?? index)..<index + length
            } else if part == .none, let ended = word {
                addWord(ended)
                word = nil
            }
            index += length
        }
        if let word { addWord(word) }
    }

    /// A handle, a hashtag, a mail address or the address of a page.
    private func isAddress(_ piece: Range<Int>) -> Bool {
        switch bytes[piece.lowerBound] {
        case UInt8(ascii: "#"): return true
        case UInt8(ascii: "w") where bytes[piece].starts(with: "www.".utf8): return true
        default: break
        }
        for index in piece {
            if bytes[index] == UInt8(ascii: "@") { return true }
            if bytes[index] == UInt8(ascii: ":"), bytes[index..<piece.upperBound].starts(with: "://".utf8) { return true }
        }
        return false
    }

    private mutating func addWord(_ range: Range<Int>) {
        let word = UnsafeBufferPointer(rebasing: bytes[range])
        if word.count > 1, !word.contains(where: \.isASCIILowercase) { hasCapitals = true }
        sentence.append(TextWords.Word(text: slice(range), folded: WordFolding.folded(word)))
    }

    private mutating func slice(_ range: Range<Int>) -> Substring {
        let start = text.utf8.index(place.index, offsetBy: range.lowerBound - place.offset)
        place = (range.lowerBound, start)
        return text[start..<text.utf8.index(start, offsetBy: range.count)]
    }
}
