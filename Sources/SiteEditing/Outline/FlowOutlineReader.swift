/// Finds the places of values between brackets and braces, over as many lines as they take.
struct FlowOutlineReader {
    let bytes: [UInt8]
    var index: Int
    let end: Int
    /// How many brackets and braces are open. Deeper ones than the loader reads are not understood.
    private var depth = 0

    init(bytes: [UInt8], index: Int, end: Int) {
        self.bytes = bytes
        self.index = index
        self.end = end
    }

    /// The value that begins here; the next byte is then the one after it.
    mutating func value() -> YAMLNode? {
        guard index < end, depth < YAMLOutlineReader.deepest else { return nil }
        depth += 1
        defer { depth -= 1 }
        switch bytes[index] {
        case UInt8(ascii: "["): return list()
        case UInt8(ascii: "{"): return mapping()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let start = index
            guard let close = closingQuote(from: start) else { return nil }
            index = close + 1
            return YAMLNode(start..<index, .scalar)
        case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"): return nil
        default: return plain()
        }
    }

    private mutating func list() -> YAMLNode? {
        let start = index
        index += 1
        var items: [YAMLNode] = []
        while true {
            skipSpace()
            guard index < end else { return nil }
            if bytes[index] == UInt8(ascii: "]") { break }
            guard let item = value() else { return nil }
            items.append(item)
            skipSpace()
            guard index < end else { return nil }
            if bytes[index] == UInt8(ascii: ",") { index += 1 } else if bytes[index] != UInt8(ascii: "]") { return nil }
        }
        index += 1
        return YAMLNode(start..<index, .list(items), isFlow: true)
    }

    private mutating func mapping() -> YAMLNode? {
        let start = index
        index += 1
        var pairs: [YAMLPair] = []
        while true {
            skipSpace()
            guard index < end else { return nil }
            if bytes[index] == UInt8(ascii: "}") { break }
            let keyStart = index
            guard let key = value(), key.isScalar else { return nil }
            skipSpace()
            guard index < end, bytes[index] == UInt8(ascii: ":") else { return nil }
            let colon = index
            index += 1
            skipSpace()
            guard index < end else { return nil }
            var value = YAMLNode(colon + 1..<colon + 1, .scalar)
            if bytes[index] != UInt8(ascii: ","), bytes[index] != UInt8(ascii: "}") {
                guard let written = self.value() else { return nil }
                value = written
            }
            pairs.append(YAMLPair(key: name(key.range), keyStart: keyStart, colon: colon, value: value))
            skipSpace()
            guard index < end else { return nil }
            if bytes[index] == UInt8(ascii: ",") { index += 1 } else if bytes[index] != UInt8(ascii: "}") { return nil }
        }
        index += 1
        return YAMLNode(start..<index, .mapping(pairs), isFlow: true)
    }

    private func name(_ range: Range<Int>) -> String {
        String(decoding: bytes[range].filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }, as: UTF8.self)
    }

    private mutating func plain() -> YAMLNode? {
        let start = index
        while index < end {
            let byte = bytes[index]
            if ",[]{}".utf8.contains(byte) { break }
            if byte == UInt8(ascii: ":"), index + 1 >= end || " \n\r,[]{}".utf8.contains(bytes[index + 1]) { break }
            if byte == UInt8(ascii: "#"), index > start, bytes[index - 1] == UInt8(ascii: " ") { break }
            index += 1
        }
        var last = index
        while last > start, " \n\r\t".utf8.contains(bytes[last - 1]) { last -= 1 }
        return last > start ? YAMLNode(start..<last, .scalar) : nil
    }

    private mutating func skipSpace() {
        while index < end {
            if " \n\r\t".utf8.contains(bytes[index]) {
                index += 1
            } else if bytes[index] == UInt8(ascii: "#"), " \n\t".utf8.contains(bytes[index - 1]) {
                while index < end, bytes[index] != UInt8(ascii: "\n") { index += 1 }
            } else {
                return
            }
        }
    }

    /// Where a quotation mark that opens here is closed. `''` and `\"` do not close.
    func closingQuote(from start: Int) -> Int? {
        let quote = bytes[start]
        var index = start + 1
        while index < end {
            if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 2
                continue
            }
            if bytes[index] == quote {
                guard quote == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == quote else { return index }
                index += 1
            }
            index += 1
        }
        return nil
    }
}
