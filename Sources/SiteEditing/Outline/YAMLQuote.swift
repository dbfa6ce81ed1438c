import SiteFields
import Text

/// The quotation mark around a scalar: it decides how the words in it are escaped.
enum YAMLQuote: UInt8 {
    case single = 0x27
    case double = 0x22

    /// nil if the bytes of a scalar are not between two of them.
    init?(around scalar: ArraySlice<UInt8>) {
        guard scalar.count > 1, let first = scalar.first, first == scalar.last else { return nil }
        self.init(rawValue: first)
    }

    /// Words as they are written inside the marks.
    func escaped(_ text: String) -> String {
        switch self {
        case .single: text.substituting("'", with: "''")
        case .double: String(YAMLScalar.quoted(text).dropFirst().dropLast())
        }
    }

    /// The words that are written inside the marks.
    func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return switch self {
        case .single: text.substituting("''", with: "'")
        case .double: Self.unescaped(text)
        }
    }

    private static func unescaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let code = rest.popFirst() else {
                result.append(scalar)
                continue
            }
            switch code {
            case "n": result.append("\n")
            case "r": result.append("\r")
            case "t": result.append("\t")
            case "_": result.append("\u{A0}")
            case "x": result.append(number(of: 2, from: &rest))
            case "u": result.append(number(of: 4, from: &rest))
            case "U": result.append(number(of: 8, from: &rest))
            default: result.append(code)
            }
        }
        return String(result)
    }

    /// The character of a hexadecimal number.
    private static func number(of digits: Int, from rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar {
        defer { rest = rest.dropFirst(digits) }
        return UInt32(String(String.UnicodeScalarView(rest.prefix(digits))), radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    }
}
