import Text

/// Takes the comments and the air out of styles and scripts, so that they can be written for people and still travel light.
/// It knows only what is safe without understanding the language: strings are left alone, names are never changed.
enum Minifier {
    /// Styles: comments go, runs of white space become one space, or none next to punctuation.
    static func style(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            if let open = quote {
                result.append(byte)
                if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
                    index += 1
                    result.append(bytes[index])
                } else if byte == open {
                    quote = nil
                }
            } else if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "*") {
                index = endOfComment(bytes, from: index + 2)
                continue
            } else if byte.isASCIISpace {
                let next = bytes[(index + 1)...].first { !$0.isASCIISpace }
                // A space before a colon is kept: `& :focus` and `&:focus` are two things.
                if let last = result.last, !isSign(last), last != UInt8(ascii: ":"), let next, !last.isASCIISpace, !isSign(next) {
                    result.append(UInt8(ascii: " "))
                }
            } else {
                if byte == UInt8(ascii: "}"), result.last == UInt8(ascii: ";") { result.removeLast() }
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
                result.append(byte)
            }
            index += 1
        }
        return result + [UInt8(ascii: "\n")]
    }

    /// Scripts: indentation, empty lines and lines that are only a comment go. A script with text over several lines is left as it is.
    static func script(_ bytes: [UInt8]) -> [UInt8] {
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        guard lines.allSatisfy({ line in line.count { $0 == UInt8(ascii: "`") } % 2 == 0 }) else { return bytes }
        return lines.reduce(into: []) { result, line in
            let text = line.drop(while: \.isASCIISpace)
            if text.isEmpty || text.starts(with: "//".utf8) || text.starts(with: "/**".utf8) && text.suffix(2) == [0x2A, 0x2F] { return }
            result += text
            result.append(UInt8(ascii: "\n"))
        }
    }

    private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index + 1 < bytes.count, !(bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "/")) { index += 1 }
        return index + 2
    }

    /// Beside these a space says nothing.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ">"): true
        default: false
        }
    }

}
