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
    package func text(indented: Bool = false, level: Int = 0) -> String {
        let newline = indented ? "\n" + String(repeating: "  ", count: level + 1) : ""
        let end = indented ? "\n" + String(repeating: "  ", count: level) : ""
        switch self {
        case .string(let value): return Self.quoted(value)
        case .number(let value): return String(value)
        case .bool(let value): return value ? "true" : "false"
        case .null: return "null"
        case .array(let values):
            if values.isEmpty { return "[]" }
            return "[" + values.map { newline + $0.text(indented: indented, level: level + 1) }.joined(separator: ",") + end + "]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            let colon = indented ? ": " : ":"
            let lines = members.map { newline + Self.quoted($0.0) + colon + $0.1.text(indented: indented, level: level + 1) }
            return "{" + lines.joined(separator: ",") + end + "}"
        }
    }

    /// `<` is written as an escape, so that the text may stand in a script file or element; line separators are escaped for old parsers.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "<", "\u{2028}", "\u{2029}": result += escape(scalar.value)
            default: if scalar.value < 0x20 { result += escape(scalar.value) } else { result.unicodeScalars.append(scalar) }
            }
        }
        return result + "\""
    }

    private static func escape(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
