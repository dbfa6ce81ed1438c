import Text

/// One spelling for all: "Büchel", "buechel" and "BUCHEL" are `buchel`, "SM-05" is `sm` and `5`, "268.000" is `268000`. Texts and questions are
/// folded alike, here and in the browser (`engine.js`), so nothing else must agree.
enum SearchFolding {
    /// The words of a text in their order.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        each(in: text) { words.append(String(decoding: $0, as: UTF8.self)) }
        return words
    }

    /// The words one after another, in UTF-8: most are looked up and never become a string.
    static func each(in text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var reader = WordReader()
        var text = text
        text.withUTF8 { utf8 in
            var index = 0
            while index < utf8.count {
                let byte = utf8[index]
                if byte < 0x80 {
                    index += 1
                    reader.read(ascii: byte, before: UnsafeBufferPointer(rebasing: utf8[index...]), body)
                } else {
                    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                    let end = min(index + length, utf8.count)
                    let scalar = String(decoding: utf8[index..<end], as: UTF8.self).unicodeScalars.first ?? " "
                    index = end
                    reader.read(scalar, before: UnsafeBufferPointer(rebasing: utf8[index...]), body)
                }
            }
        }
        reader.flush(body)
    }

    /// What lower-case Latin is without its marks: `a` for "ä", "à" and "æ", `ss` for "ß". Shipped with the index.
    static let letters: [Unicode.Scalar: String] = {
        var letters: [Unicode.Scalar: String] = [:]
        for code in Array(0xDF...0x24F) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(code as Int), scalar.properties.isLowercase,
                let ascii = Transliteration.ascii(for: Character(scalar))
            else { continue }
            letters[scalar] = collapsed(ascii)
        }
        return letters
    }()

    /// `ae`, `oe` and `ue` are how umlauts are typed without an umlaut key.
    static func collapsed(_ word: String) -> String {
        var bytes = Array(word.utf8)
        collapse(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// In place, because it is done to every word of a site.
    static func collapse(_ bytes: inout [UInt8]) {
        var (read, written) = (0, 0)
        while read < bytes.count {
            let byte = bytes[read]
            bytes[written] = byte
            written += 1
            let isVowel = byte == UInt8(ascii: "a") || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "u")
            read += isVowel && read + 1 < bytes.count && bytes[read + 1] == UInt8(ascii: "e") ? 2 : 1
        }
        bytes.removeLast(read - written)
    }
}

/// Cuts a text into folded words. Letters and digits never share a word.
private struct WordReader {
    private enum Content { case nothing, letters, digits }

    private var word: [UInt8] = []
    private var content = Content.nothing
    /// A number in groups, such as 268.000.
    private var isGrouped = false

    mutating func read(ascii byte: UInt8, before rest: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if byte.isASCIILetter {
            begin(.letters, body)
            word.append(byte | 0x20)
        } else if byte.isASCIIDigit {
            begin(.digits, body)
            word.append(byte)
        } else if !joins(isApostrophe: byte == UInt8(ascii: "'"), isSeparator: byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), rest)
        {
            flush(body)
        }
    }

    mutating func read(_ scalar: Unicode.Scalar, before rest: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber,
            .otherNumber:
            begin(.letters, body)
            for small in scalar.properties.lowercaseMapping.unicodeScalars {
                if let letters = SearchFolding.letters[small] {
                    word.append(contentsOf: letters.utf8)
                } else if small.properties.generalCategory != .nonspacingMark {
                    word.append(contentsOf: String(small).utf8)
                }
            }
        default:
            // A soft hyphen is inside a word.
            if scalar == "\u{AD}" { return }
            let isApostrophe = scalar == "\u{2019}"
            let isSeparator = isApostrophe || scalar == "\u{A0}" || scalar == "\u{202F}"
            if !joins(isApostrophe: isApostrophe, isSeparator: isSeparator, rest) { flush(body) }
        }
    }

    mutating func flush(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard content != .nothing else { return }
        if content == .digits {
            let zeros = word.prefix { $0 == UInt8(ascii: "0") }.count
            word.removeFirst(zeros < word.count ? zeros : zeros - 1)
        } else {
            SearchFolding.collapse(&word)
        }
        if !word.isEmpty { word.withUnsafeBufferPointer(body) }
        word.removeAll(keepingCapacity: true)
        content = .nothing
        isGrouped = false
    }

    private mutating func begin(_ next: Content, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if content != next { flush(body) }
        content = next
    }

    /// "don't" is one word, and so is 268.000.
    private mutating func joins(isApostrophe: Bool, isSeparator: Bool, _ rest: UnsafeBufferPointer<UInt8>) -> Bool {
        if isApostrophe, content == .letters, let next = rest.first, next.isASCIILetter || next >= 0xC3 && next < 0xE2 { return true }
        guard isSeparator, content == .digits, isGrouped || word.count <= 3, rest.count >= 3, rest.prefix(3).allSatisfy(\.isASCIIDigit),
            rest.count == 3 || !rest[3].isASCIIDigit
        else { return false }
        isGrouped = true
        return true
    }
}
