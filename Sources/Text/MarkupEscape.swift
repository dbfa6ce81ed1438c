/// The one escaper of HTML and XML: what would be markup in a text becomes an entity, and the control characters that neither language
/// allows are left out. XML, which is not read at all otherwise, loses U+FFFE and U+FFFF as well.
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
            guard let entity = replacement(at: index, in: bytes, place) else { continue }
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
        bytes.indices.reduce(bytes.count) { count, index in
            replacement(at: index, in: bytes, place).map { count + $0.utf8CodeUnitCount - 1 } ?? count
        }
    }

    /// Most texts have nothing to escape. `"` and `&` differ in one bit and so do `<` and `>`: a few operations find them all in eight bytes
    /// at a time, without a jump that depends on the text.
    private static func hasSpecials(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Place) -> Bool {
        let apostrophe = EightBytes.repeating(place == .xml ? UInt8(ascii: "'") : UInt8(ascii: "&"))
        let lead = EightBytes.repeating(place == .xml ? 0xEF : UInt8(ascii: "&"))
        let memory = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset + 8 <= memory.count {
            if hasSpecials(memory.loadUnaligned(fromByteOffset: offset, as: UInt64.self), apostrophe, lead) { return true }
            offset += 8
        }
        guard offset < memory.count else { return false }
        // The rest, filled up with spaces.
        var rest = EightBytes.repeating(UInt8(ascii: " "))
        for index in offset..<memory.count { rest = rest << 8 | UInt64(memory[index]) }
        return hasSpecials(rest, apostrophe, lead)
    }

    @inline(__always)
    private static func hasSpecials(_ bytes: UInt64, _ apostrophe: UInt64, _ lead: UInt64) -> Bool {
        let control = (bytes &- EightBytes.repeating(0x20)) & ~bytes
        let amp = EightBytes.zero((bytes | EightBytes.repeating(0x04)) ^ EightBytes.repeating(UInt8(ascii: "&")))
        let angle = EightBytes.zero((bytes | EightBytes.repeating(0x02)) ^ EightBytes.repeating(UInt8(ascii: ">")))
        let delete = EightBytes.zero(bytes ^ EightBytes.repeating(0x7F))
        let some = EightBytes.zero(bytes ^ apostrophe) | EightBytes.zero(bytes ^ lead)
        return (control | amp | angle | delete | some) & EightBytes.repeating(0x80) != 0
    }

    /// Eight bytes in one number, looked at together.
    private enum EightBytes {
        @inline(__always)
        static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

        /// The highest bit of the lowest byte that is zero, if one is; bits of higher bytes and all other bits mean nothing.
        @inline(__always)
        static func zero(_ bytes: UInt64) -> UInt64 { (bytes &- repeating(1)) & ~bytes }
    }

    /// nil for a byte that stays; empty for one that is left out.
    private static func replacement(at index: Int, in bytes: UnsafeBufferPointer<UInt8>, _ place: Place) -> StaticString? {
        switch bytes[index] {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\"") where place != .text: "&quot;"
        case UInt8(ascii: "'") where place == .xml: "&apos;"
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): nil
        case 0..<0x20, 0x7F: ""
        case 0xEF, 0xBE, 0xBF: place == .xml && isOfNoncharacter(index, bytes) ? "" : nil
        default: nil
        }
    }

    /// Whether a byte is one of the three of U+FFFE or U+FFFF.
    private static func isOfNoncharacter(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = bytes[index] == 0xEF ? index : index > 0 && bytes[index - 1] == 0xEF ? index - 1 : index - 2
        return start >= 0 && start + 2 < bytes.count && bytes[start] == 0xEF && bytes[start + 1] == 0xBF && bytes[start + 2] >= 0xBE
    }

    private static func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = text
        return copy.withUTF8(body)
    }
}
