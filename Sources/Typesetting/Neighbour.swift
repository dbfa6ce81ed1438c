/// What is next to a quotation mark, as far as it decides which way the mark points.
package enum Neighbour {
    case none, space, opening, dash, letter, digit, other

    package var isSpace: Bool { self == .none || self == .space }
    package var isWord: Bool { self == .letter || self == .digit }

    /// The last character written.
    package init(before written: [UInt8]) {
        self.init(before: written[...])
    }

    package init(before written: ArraySlice<UInt8>) {
        guard let last = written.indices.last else {
            self = .none
            return
        }
        var start = last
        while start > written.startIndex, last - start < 3, written[start] & 0xC0 == 0x80 { start -= 1 }
        self.init(firstOf: written[start...])
    }

    /// The character at an offset of the source.
    package init(after offset: Int, in source: [UInt8]) {
        guard offset < source.count else {
            self = .none
            return
        }
        self.init(firstOf: source[offset...].prefix(4))
    }

    package static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
    }

    private init(firstOf bytes: ArraySlice<UInt8>) {
        guard let scalar = Self.scalar(at: bytes.startIndex, in: bytes) else {
            self = .other
            return
        }
        self.init(scalar)
    }

    package static func scalar<Bytes: RandomAccessCollection<UInt8>>(at offset: Int, in bytes: Bytes) -> Unicode.Scalar?
    where Bytes.Index == Int {
        guard offset < bytes.endIndex else { return nil }
        var decoder = UTF8()
        var iterator = bytes[offset...].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
        return scalar
    }

    private init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "a"..."z", "A"..."Z": self = .letter
        case "0"..."9": self = .digit
        case " ", "\n", "\t", "\r", "\u{A0}", "\u{202F}": self = .space
        case "(", "[", "{", "\u{201E}", "\u{201A}": self = .opening
        case "-", "\u{2010}"..."\u{2015}": self = .dash
        case "\u{1}", "\u{80}"..."\u{9F}":
            // An escaped character counts as what it will be; an escaped letter does not exist.
            if let character = VerbatimCharacters.character(for: scalar) { self.init(character) } else { self = .other }
        default:
            let properties = scalar.properties
            if properties.isAlphabetic { self = .letter } else { self = properties.isWhitespace ? .space : .other }
        }
    }
}
