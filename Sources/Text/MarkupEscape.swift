/// The one escaper of HTML and XML: what would be markup in a text becomes an entity, and the control characters that neither language
/// allows are left out.
package enum MarkupEscape {
    /// Where the text goes, because each place has its own characters that would end it.
    package enum Place: Sendable {
        /// Between two tags of HTML.
        case text
        /// A value of HTML between double quotation marks.
        case attribute
        /// Anywhere in an XML document.
        case xml
    }

    package static func escaped(_ text: String, in place: Place) -> String {
        withBytes(of: text) { bytes in
            guard hasSpecials(bytes, place) else { return text }
            let length = length(of: bytes, place)
            return String(unsafeUninitializedCapacity: length) { memory in
                put(bytes, place, into: memory)
                return length
            }
        }
    }

    /// How many bytes ``write(_:in:to:)`` is going to write.
    package static func count(of text: String, in place: Place) -> Int {
        withBytes(of: text) { bytes in hasSpecials(bytes, place) ? length(of: bytes, place) : bytes.count }
    }

    /// Writes a text as UTF-8 into the beginning of some memory, which must have room for it, and returns how many bytes it took.
    package static func write(_ text: String, in place: Place, to memory: UnsafeMutableBufferPointer<UInt8>) -> Int {
        withBytes(of: text) { bytes in
            guard hasSpecials(bytes, place) else { return copy(bytes, to: memory, at: 0) }
            return put(bytes, place, into: memory)
        }
    }

    /// Copies runs of harmless bytes whole.
    @discardableResult
    private static func put(
        _ bytes: UnsafeBufferPointer<UInt8>, _ place: Place, into memory: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var written = 0
        var runStart = 0
        for index in bytes.indices {
            guard let entity = replacement(for: bytes[index], place) else { continue }
            written += copy(UnsafeBufferPointer(rebasing: bytes[runStart..<index]), to: memory, at: written)
            written += copy(UnsafeBufferPointer(start: entity.utf8Start, count: entity.utf8CodeUnitCount), to: memory, at: written)
            runStart = index + 1
        }
        return written + copy(UnsafeBufferPointer(rebasing: bytes[runStart...]), to: memory, at: written)
    }

    private static func copy(_ bytes: UnsafeBufferPointer<UInt8>, to memory: UnsafeMutableBufferPointer<UInt8>, at offset: Int) -> Int {
        guard let source = bytes.baseAddress, !bytes.isEmpty, let target = memory.baseAddress else { return 0 }
        precondition(bytes.count <= memory.count - offset, "a text was measured as shorter than it is")
        (target + offset).initialize(from: source, count: bytes.count)
        return bytes.count
    }

    private static func length(of bytes: UnsafeBufferPointer<UInt8>, _ place: Place) -> Int {
        bytes.reduce(bytes.count) { count, byte in
            replacement(for: byte, place).map { count + $0.utf8CodeUnitCount - 1 } ?? count
        }
    }

    /// Most texts have nothing to escape. `"` and `&` differ in one bit and so do `<` and `>`, `&` and `'`: a few comparisons find them
    /// all, without a jump that depends on the text.
    private static func hasSpecials(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Place) -> Bool {
        let apostrophe: UInt8 = place == .xml ? UInt8(ascii: "'") : UInt8(ascii: "&")
        var specials: UInt8 = 0
        for byte in bytes {
            specials |= byte | 0x04 == UInt8(ascii: "&") ? 1 : 0
            specials |= byte | 0x02 == UInt8(ascii: ">") ? 1 : 0
            specials |= byte == apostrophe ? 1 : 0
            specials |= byte < 0x20 ? 1 : 0
            specials |= byte == 0x7F ? 1 : 0
        }
        return specials != 0
    }

    /// nil for a byte that stays; empty for one that is left out.
    private static func replacement(for byte: UInt8, _ place: Place) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\"") where place != .text: "&quot;"
        case UInt8(ascii: "'") where place == .xml: "&apos;"
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): nil
        case 0..<0x20, 0x7F: ""
        default: nil
        }
    }

    private static func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = text
        return copy.withUTF8(body)
    }
}
