/// Writes markup as UTF-8 into memory of just the size that it needs: a piece is measured first. The one place that escapes.
struct HTMLWriter {
    private var place: UnsafeMutablePointer<UInt8>
    private let end: UnsafeMutablePointer<UInt8>

    /// - Parameter count: how many bytes `write` is going to write; the `count` functions below tell.
    static func bytes(count: Int, _ write: (inout HTMLWriter) -> Void) -> [UInt8] {
        // Most pieces are small. They are written on the stack and copied once, because an array that is made at its full length asks
        // the runtime for its type each time, which costs more than the piece.
        if count <= stackRoom {
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: stackRoom) { memory in
                fill(memory, count: count, write)
                return Array(UnsafeBufferPointer(rebasing: memory[..<count]))
            }
        }
        return [UInt8](unsafeUninitializedCapacity: count) { memory, written in
            fill(memory, count: count, write)
            written = count
        }
    }

    private static var stackRoom: Int { 1_024 }

    private static func fill(_ memory: UnsafeMutableBufferPointer<UInt8>, count: Int, _ write: (inout HTMLWriter) -> Void) {
        guard let start = memory.baseAddress else { return }
        var writer = HTMLWriter(place: start, end: start + count)
        write(&writer)
        precondition(writer.place == writer.end, "a piece was measured as longer than it is")
    }

    // MARK: Measuring

    static func count(of html: HTML) -> Int {
        switch html.content {
        case .markup(let bytes): bytes.count
        case .text(let text): count(of: text, quotes: false)
        case .row(let parts): parts.reduce(0) { $0 + count(of: $1) }
        }
    }

    static func count(of attribute: AttributePair) -> Int {
        let name = 1 + attribute.family.prefix.utf8CodeUnitCount + attribute.name.utf8CodeUnitCount
        guard let value = attribute.value else { return name }
        return name + 3 + count(of: value, quotes: true)
    }

    static func count(of text: String, quotes: Bool) -> Int {
        withBytes(of: text) { bytes in
            guard hasSpecials(bytes) else { return bytes.count }
            return bytes.reduce(bytes.count) { count, byte in
                isSpecial(byte, quotes: quotes) ? count + entity(for: byte).utf8CodeUnitCount - 1 : count
            }
        }
    }

    // MARK: Writing

    mutating func write(_ html: HTML) {
        switch html.content {
        case .markup(let bytes): bytes.withUnsafeBufferPointer { write($0) }
        case .text(let text): writeEscaped(text, quotes: false)
        case .row(let parts): for part in parts { write(part) }
        }
    }

    mutating func write(_ attribute: AttributePair) {
        write(sign: " ")
        write(attribute.family.prefix)
        write(attribute.name)
        guard let value = attribute.value else { return }
        write(sign: "=")
        write(sign: "\"")
        writeEscaped(value, quotes: true)
        write(sign: "\"")
    }

    /// One ASCII sign, of which every element has half a dozen: a copy of one byte costs more than the byte.
    mutating func write(sign: Unicode.Scalar) {
        precondition(place < end, "a piece was measured as shorter than it is")
        place.initialize(to: UInt8(ascii: sign))
        place += 1
    }

    mutating func write(_ source: StaticString) {
        write(UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount))
    }

    /// Copies runs of harmless bytes whole.
    private mutating func writeEscaped(_ text: String, quotes: Bool) {
        Self.withBytes(of: text) { bytes in
            guard Self.hasSpecials(bytes) else { return write(bytes) }
            var runStart = 0
            for index in bytes.indices where Self.isSpecial(bytes[index], quotes: quotes) {
                write(UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
                write(Self.entity(for: bytes[index]))
                runStart = index + 1
            }
            write(UnsafeBufferPointer(rebasing: bytes[runStart...]))
        }
    }

    private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        precondition(bytes.count <= end - place, "a piece was measured as shorter than it is")
        place.initialize(from: start, count: bytes.count)
        place += bytes.count
    }

    // MARK: Escaping

    /// Most texts have nothing to escape. `"` and `&` differ in one bit and so do `<` and `>`: two comparisons find all four, without a
    /// jump that depends on the text.
    private static func hasSpecials(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var specials: UInt8 = 0
        for byte in bytes {
            specials |= byte | 0x04 == UInt8(ascii: "&") ? 1 : 0
            specials |= byte | 0x02 == UInt8(ascii: ">") ? 1 : 0
        }
        return specials != 0
    }

    private static func isSpecial(_ byte: UInt8, quotes: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
        case UInt8(ascii: "\""): quotes
        default: false
        }
    }

    private static func entity(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        default: "&quot;"
        }
    }

    private static func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = text
        return copy.withUTF8(body)
    }
}
