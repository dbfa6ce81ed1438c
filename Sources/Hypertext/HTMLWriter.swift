import Text

/// Writes markup as UTF-8 into memory of just the size that it needs: a piece is measured first.
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
        case .text(let text): MarkupEscape.count(of: text, in: .text)
        case .row(let parts): parts.reduce(0) { $0 + count(of: $1) }
        }
    }

    static func count(of attribute: AttributePair) -> Int {
        let name = 1 + attribute.family.prefix.utf8CodeUnitCount + attribute.name.utf8CodeUnitCount
        guard let value = attribute.value else { return name }
        return name + 3 + MarkupEscape.count(of: value, in: .attribute)
    }

    // MARK: Writing

    mutating func write(_ html: HTML) {
        switch html.content {
        case .markup(let bytes): bytes.withUnsafeBufferPointer { write($0) }
        case .text(let text): write(text, in: .text)
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
        write(value, in: .attribute)
        write(sign: "\"")
    }

    /// One ASCII character, of which every element has half a dozen: copying it as a sequence would cost more.
    mutating func write(sign: Unicode.Scalar) {
        precondition(place < end, "a piece was measured as shorter than it is")
        place.initialize(to: UInt8(ascii: sign))
        place += 1
    }

    mutating func write(_ source: StaticString) {
        write(UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount))
    }

    private mutating func write(_ text: String, in escaping: MarkupEscape.Place) {
        place += MarkupEscape.write(text, in: escaping, to: UnsafeMutableBufferPointer(start: place, count: end - place))
    }

    private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        precondition(bytes.count <= end - place, "a piece was measured as shorter than it is")
        place.initialize(from: start, count: bytes.count)
        place += bytes.count
    }
}
