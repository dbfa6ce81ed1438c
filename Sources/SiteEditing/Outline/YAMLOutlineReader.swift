/// Finds the byte ranges of keys and values, line by line. Every nil means that the text is not understood.
struct YAMLOutlineReader {
    struct Line {
        let start: Int
        /// The first byte that is not a space.
        var first: Int
        /// Without the line end.
        let end: Int

        var indent: Int { first - start }
        var isBlank: Bool { first == end }
    }

    let bytes: [UInt8]
    var lines: [Line] = []
    /// The line that is read next.
    var next = 0
    /// How many lists and groups are open.
    private var depth = 0
    /// The loader reads no deeper nesting either.
    static let deepest = 64

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        var start = range.lowerBound
        while start < range.upperBound {
            var end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
            let following = end + 1
            while end > start, bytes[end - 1] == 0x0D || bytes[end - 1] == UInt8(ascii: " ") || bytes[end - 1] == 0x09 { end -= 1 }
            var first = start
            while first < end, bytes[first] == UInt8(ascii: " ") { first += 1 }
            lines.append(Line(start: start, first: first, end: end))
            start = following
        }
    }

    mutating func root() -> YAMLNode? {
        if let first = lines.first, bytes[first.start..<first.end].elementsEqual("---".utf8) { next = 1 }
        guard let line = current else { return YAMLNode(0..<0, .mapping([])) }
        guard let node = mapping(at: line.indent), current == nil else { return nil }
        return node
    }

    /// The next line that is neither empty nor a comment.
    var current: Line? {
        mutating get {
            while next < lines.count, lines[next].isBlank || bytes[lines[next].first] == UInt8(ascii: "#") { next += 1 }
            return next < lines.count ? lines[next] : nil
        }
    }

    // MARK: Structure

    private mutating func mapping(at indent: Int) -> YAMLNode? {
        guard depth < Self.deepest else { return nil }
        depth += 1
        defer { depth -= 1 }
        var pairs: [YAMLPair] = []
        while let line = current, line.indent == indent {
            guard let key = key(in: line) else { return nil }
            guard let value = value(from: key.colon + 1, in: line, parent: indent, mayBeginList: true) else { return nil }
            pairs.append(YAMLPair(key: key.name, keyStart: line.first, colon: key.colon, value: value))
        }
        if let line = current, line.indent > indent { return nil }
        guard let first = pairs.first, let last = pairs.last else { return nil }
        return YAMLNode(first.keyStart..<last.end, .mapping(pairs))
    }

    private mutating func list(at indent: Int) -> YAMLNode? {
        guard depth < Self.deepest else { return nil }
        depth += 1
        defer { depth -= 1 }
        var items: [YAMLNode] = []
        while let line = current, line.indent == indent, startsItem(line) {
            let content = skippingSpaces(line.first + 1, to: line.end)
            guard var item = item(from: content, in: line, parent: indent) else { return nil }
            item.dash = line.first
            items.append(item)
        }
        if let line = current, line.indent > indent { return nil }
        guard let first = items.first, let last = items.last else { return nil }
        return YAMLNode(first.start..<max(last.range.upperBound, last.start + 1), .list(items))
    }

    private mutating func item(from content: Int, in line: Line, parent: Int) -> YAMLNode? {
        guard content < line.end, bytes[content] != UInt8(ascii: "#") else {
            next += 1
            return below(at: line.first + 1, parent: parent, mayBeginList: false)
        }
        var inner = line
        inner.first = content
        if startsItem(inner) {
            lines[next].first = content
            return list(at: inner.indent)
        }
        if key(in: inner) != nil {
            lines[next].first = content
            return mapping(at: inner.indent)
        }
        return value(from: content, in: line, parent: parent, mayBeginList: false)
    }

    private func startsItem(_ line: Line) -> Bool {
        bytes[line.first] == UInt8(ascii: "-") && (line.first + 1 == line.end || bytes[line.first + 1] == UInt8(ascii: " "))
    }

    /// The name before a colon that ends the line or has a space after it.
    private func key(in line: Line) -> (name: String, colon: Int)? {
        let first = bytes[line.first]
        if "[{&*!|>?%@`#".utf8.contains(first) { return nil }
        var index = line.first
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            guard let close = closingQuote(from: index), close < line.end else { return nil }
            index = close + 1
            guard index < line.end, bytes[index] == UInt8(ascii: ":") else { return nil }
            guard index + 1 == line.end || bytes[index + 1] == UInt8(ascii: " ") else { return nil }
            return (String(decoding: bytes[line.first + 1..<close], as: UTF8.self), index)
        }
        while index < line.end {
            if bytes[index] == UInt8(ascii: ":"), index + 1 == line.end || bytes[index + 1] == UInt8(ascii: " ") {
                return (String(decoding: bytes[line.first..<index], as: UTF8.self), index)
            }
            if bytes[index] == UInt8(ascii: "#"), bytes[index - 1] == UInt8(ascii: " ") { return nil }
            index += 1
        }
        return nil
    }

    // MARK: Values

    private mutating func value(from index: Int, in line: Line, parent: Int, mayBeginList: Bool) -> YAMLNode? {
        let start = skippingSpaces(index, to: line.end)
        guard start < line.end, bytes[start] != UInt8(ascii: "#") else {
            next += 1
            return below(at: index, parent: parent, mayBeginList: mayBeginList)
        }
        switch bytes[start] {
        case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"): return nil
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            next += 1
            return YAMLNode(start..<endOfDeeperLines(than: parent, orElse: line.end, commentsCount: true), .scalar)
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            var flow = FlowOutlineReader(bytes: bytes, index: start, end: lines.last?.end ?? line.end)
            guard let node = flow.value() else { return nil }
            return atLineEnd(after: node.range.upperBound) ? node : nil
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let close = closingQuote(from: start) else { return nil }
            return atLineEnd(after: close + 1) ? YAMLNode(start..<close + 1, .scalar) : nil
        default:
            next += 1
            let end = endOfPlain(from: start, to: line.end)
            // What follows a comment is not part of the value any more.
            guard end == line.end else { return YAMLNode(start..<end, .scalar) }
            return YAMLNode(start..<endOfDeeperLines(than: parent, orElse: end, commentsCount: false), .scalar)
        }
    }

    /// The value is on lines of its own, or there is none.
    private mutating func below(at index: Int, parent: Int, mayBeginList: Bool) -> YAMLNode? {
        let nothing = YAMLNode(index..<index, .scalar)
        guard let following = current, following.indent >= parent else { return nothing }
        if startsItem(following), following.indent > parent || mayBeginList { return list(at: following.indent) }
        guard following.indent > parent else { return nothing }
        if key(in: following) != nil { return mapping(at: following.indent) }
        return value(from: following.first, in: following, parent: parent, mayBeginList: false)
    }

    private mutating func endOfDeeperLines(than parent: Int, orElse end: Int, commentsCount: Bool) -> Int {
        var end = end
        var index = next
        while index < lines.count {
            let line = lines[index]
            if !line.isBlank {
                guard line.indent > parent, commentsCount || bytes[line.first] != UInt8(ascii: "#") else { break }
                end = line.end
                next = index + 1
            }
            index += 1
        }
        return end
    }

    private func endOfPlain(from start: Int, to end: Int) -> Int {
        var index = start + 1
        while index < end {
            if bytes[index] == UInt8(ascii: "#"), bytes[index - 1] == UInt8(ascii: " ") {
                var last = index
                while last > start, bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
                return last
            }
            index += 1
        }
        return end
    }

    /// Continues after the line on which a value ended; false if anything but a comment follows the value there.
    private mutating func atLineEnd(after index: Int) -> Bool {
        guard let number = lines.lastIndex(where: { $0.start <= index }) else { return false }
        next = number + 1
        let rest = skippingSpaces(index, to: lines[number].end)
        return rest >= lines[number].end || (rest > index && bytes[rest] == UInt8(ascii: "#"))
    }

    private func closingQuote(from start: Int) -> Int? {
        FlowOutlineReader(bytes: bytes, index: start, end: lines.last?.end ?? start).closingQuote(from: start)
    }

    private func skippingSpaces(_ index: Int, to end: Int) -> Int {
        var index = index
        while index < end, bytes[index] == UInt8(ascii: " ") || bytes[index] == 0x09 { index += 1 }
        return index
    }
}
