import Text

/// A word as lists have it: in lower case, with straight apostrophes and without hyphens that are not seen.
enum WordFolding {
    /// - Parameter word: in UTF-8.
    static func folded(_ word: UnsafeBufferPointer<UInt8>) -> String {
        guard isLatin(word) else { return TextWords.folded(String(decoding: word, as: UTF8.self).lowercased()) }
        return String(unsafeUninitializedCapacity: word.count) { folded in
            var count = 0
            var index = 0
            while index < word.count {
                switch word[index] {
                case 0xC2: index += 1
                case 0xC3:
                    let second = word[index + 1]
                    folded[count] = 0xC3
                    folded[count + 1] = second < 0x9F && second != 0x97 ? second | 0x20 : second
                    count += 2
                    index += 1
                case 0xE2:
                    folded[count] = UInt8(ascii: "'")
                    count += 1
                    index += 2
                case let byte:
                    folded[count] = byte.asciiLowercased
                    count += 1
                }
                index += 1
            }
            return count
        }
    }

    /// With `ä` as one scalar where it was written as two, as on a Mac: lists are compared byte by byte.
    static func composed(_ text: String) -> String {
        // The marks that are set on letters begin with these bytes.
        guard text.utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return text }
        return String(text.map { composedLetters[$0] ?? $0 })
    }

    /// The letters of Latin-1 and Latin Extended-A. Characters are equal however they are composed, so a look-up finds both forms.
    private static let composedLetters: [Character: Character] = {
        let letters = (0xC0...0x17F).compactMap(Unicode.Scalar.init).map(Character.init)
        return Dictionary(letters.map { ($0, $0) }) { first, _ in first }
    }()

    /// Whether it is made of letters of Latin-1, apostrophes and soft hyphens alone, whose lower case the bytes show.
    private static func isLatin(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < word.count {
            switch word[index] {
            case ..<0x80: index += 1
            case 0xC3: index += 2
            case 0xC2 where word[index + 1] == 0xAD: index += 2
            case 0xE2 where word[index + 1] == 0x80 && word[index + 2] == 0x99: index += 3
            default: return false
            }
        }
        return true
    }
}
