/// A component of an iCalendar file (RFC 5545): named lines and components within it.
struct CalendarComponent: Sendable {
    private let name: String
    private var lines: [String] = []
    private var parts: [CalendarComponent] = []

    init(_ name: String) {
        self.name = name
    }

    /// A value that is a date, a number or an address: written as it is.
    mutating func add(_ property: String, _ value: String) {
        lines.append("\(property):\(value)")
    }

    /// A value that is text for people: backslash, semicolon, comma and line ends are escaped (section 3.3.11).
    mutating func add(_ property: String, text: String) {
        var line = Array("\(property):".utf8)
        for byte in MailText.unhyphenated(text).utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): line += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): line += "\\n".utf8
            case UInt8(ascii: "\r"): break
            default: line.append(byte)
            }
        }
        lines.append(String(decoding: line, as: UTF8.self))
    }

    mutating func add(_ part: CalendarComponent) {
        parts.append(part)
    }

    /// With CRLF after each line, as section 3.1 asks.
    var text: String {
        ("BEGIN:\(name)\r\n" + lines.map(Self.folded).joined()) + parts.map(\.text).joined() + "END:\(name)\r\n"
    }

    /// No line has more than 75 octets; the rest goes on in the next one after a space, and no character is cut in two.
    static func folded(_ line: String) -> String {
        if line.utf8.count <= 75 { return line + "\r\n" }
        var result: [UInt8] = []
        var octets = 0
        for scalar in line.unicodeScalars {
            let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            if octets + bytes.count > 75 {
                result += "\r\n ".utf8
                octets = 1
            }
            result += bytes
            octets += bytes.count
        }
        return String(decoding: result, as: UTF8.self) + "\r\n"
    }
}
