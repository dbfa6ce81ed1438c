/// One entry of a data file as its lines: a key is set, everything else stays as it is, comments and order included.
struct EntryLines {
    private var lines: [String]
    private var range: Range<Int>
    private let indent: Int

    /// nil where the file has no such entry on lines of its own: one between braces is for its author to edit.
    init?(of id: String, in text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let wanted = ["id: \(id)", "id: \"\(id)\"", "id: '\(id)'"]
        guard
            let found = lines.firstIndex(where: { line in
                wanted.contains(String(line.drop { $0 == " " || $0 == "-" }.prefix { $0 != "#" && $0 != "\r" }.trimmingTrailingSpaces))
            })
        else { return nil }
        let column = lines[found].prefix { $0 == " " || $0 == "-" }.count
        indent = column
        var start = found
        while start > 0, !EntryLines.isDash(lines[start], at: column - 2) { start -= 1 }
        guard EntryLines.isDash(lines[start], at: column - 2) else { return nil }
        var end = start + 1
        while end < lines.count, EntryLines.depth(of: lines[end]).map({ $0 >= column }) ?? true { end += 1 }
        while end > start + 1, EntryLines.depth(of: lines[end - 1]) == nil { end -= 1 }
        range = start..<end
    }

    var text: String { lines.joined(separator: "\n") }

    /// Whether the key is there with something after it.
    func has(_ key: String) -> Bool {
        place(of: key).map { place in
            place.count > 1 || lines[place.lowerBound].drop { $0 != ":" }.dropFirst().contains { !" \r".contains($0) }
        } ?? false
    }

    mutating func set(_ key: String, to value: String) {
        let end = lines[range.lowerBound].hasSuffix("\r") ? "\r" : ""
        guard let place = place(of: key) else {
            lines.insert(String(repeating: " ", count: indent) + "\(key): \(value)\(end)", at: range.upperBound)
            range = range.lowerBound..<(range.upperBound + 1)
            return
        }
        let margin = lines[place.lowerBound].prefix { $0 == " " || $0 == "-" }
        lines.replaceSubrange(place, with: ["\(margin)\(key): \(value)\(end)"])
        range = range.lowerBound..<(range.upperBound - place.count + 1)
    }

    /// The key's line and what is indented below it.
    private func place(of key: String) -> Range<Int>? {
        guard
            let first = range.first(where: { index in
                let line = lines[index]
                let margin = line.prefix { $0 == " " || (index == range.lowerBound && $0 == "-") }
                return margin.count == indent && line.dropFirst(indent).hasPrefix("\(key):")
            })
        else { return nil }
        var end = first + 1
        while end < range.upperBound, EntryLines.depth(of: lines[end]).map({ $0 > indent }) ?? true { end += 1 }
        return first..<end
    }

    /// Spaces before the first character; nil for an empty line.
    private static func depth(of line: String) -> Int? {
        let margin = line.prefix { $0 == " " }.count
        return line.dropFirst(margin).allSatisfy { $0 == "\r" } ? nil : margin
    }

    private static func isDash(_ line: String, at column: Int) -> Bool {
        column >= 0 && line.prefix { $0 == " " }.count == column && line.dropFirst(column).hasPrefix("- ")
    }
}

extension Substring {
    fileprivate var trimmingTrailingSpaces: Substring {
        self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? startIndex)]
    }
}
