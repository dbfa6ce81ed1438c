/// JSON (RFC 8259) written in a fixed order, so that equal content gives equal bytes.
package indirect enum JSONText: Sendable {
    case string(String)
    case number(Int)
    case bool(Bool)
    case null
    case array([JSONText])
    case object([(String, JSONText)])

    package static func strings(_ values: [String]) -> JSONText {
        .array(values.map { .string($0) })
    }

    package static func optional(_ value: String?) -> JSONText {
        value.map { .string($0) } ?? .null
    }

    /// `indented` writes one member a line for people; otherwise without any space.
    package func text(indented: Bool = false) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4_096)
        write(to: &bytes, level: indented ? 0 : nil)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8], level: Int?) {
        switch self {
        case .string(let value): Self.write(quoted: value, to: &bytes)
        case .number(let value): bytes.append(contentsOf: String(value).utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .null: bytes.append(contentsOf: "null".utf8)
        case .array(let values):
            Self.write(values, between: "[", "]", to: &bytes, level: level) { $0.write(to: &$1, level: $2) }
        case .object(let members):
            Self.write(members, between: "{", "}", to: &bytes, level: level) { member, bytes, inner in
                Self.write(quoted: member.0, to: &bytes)
                bytes.append(contentsOf: (inner == nil ? ":" : ": ").utf8)
                member.1.write(to: &bytes, level: inner)
            }
        }
    }

    private static func write<Member>(
        _ members: [Member], between open: String, _ close: String, to bytes: inout [UInt8], level: Int?,
        each: (Member, inout [UInt8], Int?) -> Void
    ) {
        bytes.append(contentsOf: open.utf8)
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if let level { breakLine(&bytes, level: level + 1) }
            each(member, &bytes, level.map { $0 + 1 })
        }
        if let level, !members.isEmpty { breakLine(&bytes, level: level) }
        bytes.append(contentsOf: close.utf8)
    }

    private static func breakLine(_ bytes: inout [UInt8], level: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    }

    /// `<` is written as an escape, so that the text may be in a script file or element; line separators are escaped for old parsers.
    private static func write(quoted text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var runStart = 0
            for index in utf8.indices {
                let (escape, length): (String, Int)
                switch utf8[index] {
                case UInt8(ascii: "\""): (escape, length) = ("\\\"", 1)
                case UInt8(ascii: "\\"): (escape, length) = ("\\\\", 1)
                case UInt8(ascii: "\n"): (escape, length) = ("\\n", 1)
                case UInt8(ascii: "\r"): (escape, length) = ("\\r", 1)
                case UInt8(ascii: "\t"): (escape, length) = ("\\t", 1)
                case 0..<0x20, UInt8(ascii: "<"): (escape, length) = (code(UInt32(utf8[index])), 1)
                // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
                case 0xE2 where utf8[index + 1] == 0x80 && (utf8[index + 2] == 0xA8 || utf8[index + 2] == 0xA9):
                    (escape, length) = (code(0x2000 + UInt32(utf8[index + 2] - 0x80)), 3)
                default: continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[runStart..<index]))
                bytes.append(contentsOf: escape.utf8)
                runStart = index + length
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[runStart...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func code(_ value: UInt32) -> String {
        "\\u" + value.padded(to: 4, radix: 16)
    }
}
