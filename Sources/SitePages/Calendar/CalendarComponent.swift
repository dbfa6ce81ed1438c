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
        var escaped = ""
        for character in text {
            switch character {
            case "\\", ";", ",": escaped += "\\" + String(character)
            case "\n", "\r\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
        lines.append("\(property):\(escaped)")
    }

    mutating func add(_ part: CalendarComponent) {
        parts.append(part)
    }

    /// With CRLF after each line, as section 3.1 asks.
    var text: String {
        ("BEGIN:\(name)\r\n" + lines.map(Self.folded).joined()) + parts.map(\.text).joined() + "END:\(name)\r\n"
    }

    /// No line has more than 75 octets; the rest goes on in the next one behind a space, and no character is cut in two.
    static func folded(_ line: String) -> String {
        var result = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let width = String(scalar).utf8.count
            if octets + width > 75 {
                result += "\r\n "
                octets = 1
            }
            result.unicodeScalars.append(scalar)
            octets += width
        }
        return result + "\r\n"
    }
}
