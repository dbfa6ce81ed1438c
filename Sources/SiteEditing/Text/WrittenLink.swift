/// A Markdown link with its destination in parentheses, by byte ranges of the file: in a text, or in the words of a data file.
struct WrittenLink {
    /// From the opening bracket to after the closing one.
    let range: Range<Int>
    let text: Range<Int>
    /// Without angle brackets and title.
    let destination: Range<Int>

    static func all(in bytes: [UInt8]) -> [WrittenLink] {
        var links: [WrittenLink] = []
        var index = bytes.startIndex
        while let close = bytes[index...].firstIndex(of: UInt8(ascii: "]")) {
            index = close + 1
            guard index < bytes.count, bytes[index] == UInt8(ascii: "("), let open = opening(of: close, in: bytes),
                let destination = destination(from: index + 1, in: bytes)
            else { continue }
            links.append(WrittenLink(range: open..<destination.end, text: open + 1..<close, destination: destination.range))
            index = destination.end
        }
        return links
    }

    /// A link is inside one paragraph.
    private static func opening(of close: Int, in bytes: [UInt8]) -> Int? {
        var depth = 0
        var index = close
        while index >= 0 {
            let isEscaped = index > 0 && bytes[index - 1] == UInt8(ascii: "\\")
            switch bytes[index] {
            case UInt8(ascii: "]") where !isEscaped: depth += 1
            case UInt8(ascii: "[") where !isEscaped:
                depth -= 1
                if depth == 0 { return index }
            case UInt8(ascii: "\n") where index > 0 && bytes[index - 1] == UInt8(ascii: "\n"): return nil
            default: break
            }
            index -= 1
        }
        return nil
    }

    private static func destination(from start: Int, in bytes: [UInt8]) -> (range: Range<Int>, end: Int)? {
        var index = start
        let isAngled = index < bytes.count && bytes[index] == UInt8(ascii: "<")
        if isAngled { index += 1 }
        let first = index
        var depth = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n") || (isAngled ? byte == UInt8(ascii: ">") : byte == UInt8(ascii: " ")) { break }
            if !isAngled, byte == UInt8(ascii: "(") { depth += 1 }
            if !isAngled, byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            index += 1
        }
        let range = first..<index
        guard let end = bytes[index...].prefix(while: { $0 != UInt8(ascii: "\n") }).firstIndex(of: UInt8(ascii: ")")) else { return nil }
        return (range, end + 1)
    }
}
