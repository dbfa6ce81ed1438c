import SiteValues
import Text

/// Cuts a text into sentences and words by its bytes: every text of a site is cut, and characters cost ten times as much.
struct SentenceReader {
    private let text: String
    private let bytes: UnsafeBufferPointer<UInt8>
    private let language: Language
    private(set) var places: [ReadText.Place] = []
    private(set) var sentenceEnds: [Int] = []
    private(set) var hasCapitals = false

    /// - Parameter bytes: the text's own.
    init(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>, _ language: Language) {
        self.text = text
        self.bytes = bytes
        self.language = language
    }

    mutating func read(numbering: inout WordNumbering) {
        var index = 0
        while index < bytes.count {
            let space = bytes.spaceLength(at: index)
            if space > 0 {
                if bytes[index] == UInt8(ascii: "\n") || bytes[index] == 0x1F { endSentence() }
                index += space
            } else {
                let start = index
                while index < bytes.count, bytes.spaceLength(at: index) == 0 { index += 1 }
                readPiece(start..<index, &numbering)
            }
        }
        endSentence()
    }

    private mutating func readPiece(_ piece: Range<Int>, _ numbering: inout WordNumbering) {
        let count = places.count
        readWords(in: piece, &numbering)
        // Lines that begin with a mark are points of a list to their author, and one paragraph to Markdown.
        if places.count == count, hasWords, bytes[piece.lowerBound] > 0xE0,
            Self.listMarks.contains(slice(piece).unicodeScalars.first ?? " ")
        {
            return endSentence()
        }
        // Most pieces end in the middle of a sentence, which one byte says.
        let last = bytes[piece.upperBound - 1]
        guard !last.isASCIIAlphanumeric, last != UInt8(ascii: ","), hasWords else { return }
        if SentenceEnd.isEnd(slice(piece), in: language) { endSentence() }
    }

    private static let listMarks: Set<Unicode.Scalar> = [
        "•", "‣", "◦", "▪", "▫", "■", "□", "●", "○", "▶", "►", "➡", "➜", "➔", "➤", "✓", "✔", "✅", "✗", "✘", "❌", "👉", "🔹", "🔸", "🢒",
    ]

    /// Whether the sentence that is read has any yet.
    private var hasWords: Bool { places.count > sentenceEnds.last ?? 0 }

    private mutating func endSentence() {
        if hasWords { sentenceEnds.append(places.count) }
    }

    /// Most pieces between spaces are one word; "and/or" is two.
    private mutating func readWords(in piece: Range<Int>, _ numbering: inout WordNumbering) {
        guard !isAddress(piece) else { return }
        var word: Range<Int>?
        var index = piece.lowerBound
        while index < piece.upperBound {
            let (part, length) = WordPart.at(index, of: bytes)
            if part == .letter || part == .mark && word?.upperBound == index {
                word = (word?.lowerBound ?? index)..<index + length
            } else if part == .none, let ended = word {
                addWord(ended, &numbering)
                word = nil
            }
            index += length
        }
        if let word { addWord(word, &numbering) }
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

    private mutating func addWord(_ range: Range<Int>, _ numbering: inout WordNumbering) {
        let number = numbering.number(of: UnsafeBufferPointer(rebasing: bytes[range]))
        if numbering.forms[number].isLoud { hasCapitals = true }
        places.append(ReadText.Place(start: UInt32(range.lowerBound), end: UInt32(range.upperBound), number: UInt32(number)))
    }

    private func slice(_ range: Range<Int>) -> Substring {
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        return text[start..<text.utf8.index(start, offsetBy: range.count)]
    }
}
