import Text

/// What can be kept in a record.
protocol Recordable {
    func write(to record: inout RecordWriter)
    init(from record: inout RecordReader) throws(RecordReader.Damaged)
}

/// Values one after the other, each text with its length before it.
struct RecordWriter {
    private(set) var bytes: [UInt8] = []

    mutating func append(_ text: String) {
        bytes += "\(text.utf8.count):".utf8
        bytes += text.utf8
    }
}

/// The same values in the same order. Whatever is not as it was written is damage.
struct RecordReader {
    struct Damaged: Error {}

    /// Phrases in phrases; more of them is nothing that we wrote.
    private static let deepest = 64

    private var rest: ArraySlice<UInt8>
    private var depth = 0

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func text() throws(Damaged) -> String {
        guard let colon = rest.prefix(20).firstIndex(of: UInt8(ascii: ":")),
            let count = Int(String(decoding: rest[..<colon], as: UTF8.self)), count >= 0, count < rest.endIndex - colon,
            let text = String(validating: rest[(colon + 1)..<(colon + 1 + count)], as: UTF8.self)
        else { throw Damaged() }
        rest = rest[(colon + 1 + count)...]
        return text
    }

    mutating func nested<Value>(_ read: (inout RecordReader) throws(Damaged) -> Value) throws(Damaged) -> Value {
        guard depth < Self.deepest else { throw Damaged() }
        depth += 1
        defer { depth -= 1 }
        return try read(&self)
    }
}

extension String: Recordable {
    func write(to record: inout RecordWriter) { record.append(self) }
    init(from record: inout RecordReader) throws(RecordReader.Damaged) { self = try record.text() }
}

extension Int: Recordable {
    func write(to record: inout RecordWriter) { record.append(String(self)) }
    init(from record: inout RecordReader) throws(RecordReader.Damaged) {
        guard let number = Int(try record.text()) else { throw RecordReader.Damaged() }
        self = number
    }
}

extension Array: Recordable where Element: Recordable {
    func write(to record: inout RecordWriter) {
        count.write(to: &record)
        for element in self { element.write(to: &record) }
    }

    init(from record: inout RecordReader) throws(RecordReader.Damaged) {
        self = []
        let count = try Int(from: &record)
        guard count >= 0 else { throw RecordReader.Damaged() }
        for _ in 0..<count { append(try Element(from: &record)) }
    }
}

extension Optional: Recordable where Wrapped: Recordable {
    func write(to record: inout RecordWriter) { (map { [$0] } ?? []).write(to: &record) }
    init(from record: inout RecordReader) throws(RecordReader.Damaged) { self = try [Wrapped](from: &record).first }
}

extension SHA256: Recordable {
    func write(to record: inout RecordWriter) { record.append(description) }
    init(from record: inout RecordReader) throws(RecordReader.Damaged) {
        guard let sum = SHA256(try record.text()) else { throw RecordReader.Damaged() }
        self = sum
    }
}
