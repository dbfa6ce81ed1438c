import Diagnostics
import SiteFields

/// Removes, adds and changes keys and entries of one YAML text. Comments, order, quotation marks and every other byte stay.
package struct YAMLEditor: Sendable {
    package let outline: YAMLOutline
    private let lines: LineTable
    /// Where the keys and list entries to be removed begin.
    private var removed: Set<Int> = []
    private var appended: [Int: [String]] = [:]
    private var others: [TextEdit] = []

    package init(_ outline: YAMLOutline) {
        self.outline = outline
        lines = LineTable(outline.file.bytes)
    }

    private var bytes: [UInt8] { outline.file.bytes }

    package mutating func remove(_ pair: YAMLPair) { removed.insert(pair.keyStart) }
    mutating func remove(item: YAMLNode) { removed.insert(item.start) }
    func isRemoved(_ pair: YAMLPair) -> Bool { removed.contains(pair.keyStart) }
    func isRemoved(item: YAMLNode) -> Bool { removed.contains(item.start) }

    /// Whether a list would have no entry left.
    func isEmptied(_ list: YAMLNode) -> Bool {
        list.items.allSatisfy { removed.contains($0.start) } && appended[list.start] == nil
    }

    /// Adds an entry, as YAML, at the end of a list.
    package mutating func append(_ name: String, to list: YAMLNode) { appended[list.start, default: []].append(name) }

    mutating func replace(_ node: YAMLNode, with text: String) {
        others.append(TextEdit(node.range, node.range.isEmpty ? " " + text : text))
    }

    /// Adds a key after another of the same mapping.
    mutating func insert(_ key: String, _ value: String, after pair: YAMLPair, in mapping: YAMLNode) {
        if mapping.isFlow {
            others.append(TextEdit(pair.end..<pair.end, ", \(key): \(value)"))
        } else {
            let column = pair.keyStart - lines.range(ofLineAt: pair.keyStart).lowerBound
            others.append(line(String(repeating: " ", count: column) + "\(key): \(value)", after: pair.end))
        }
    }

    /// Gives a key its value; one that is not there becomes the last of the mapping.
    package mutating func set(_ key: String, to value: String, in mapping: YAMLNode) {
        if let pair = mapping[key] {
            replace(pair.value, with: value)
        } else if let last = mapping.pairs.last {
            insert(key, value, after: last, in: mapping)
        } else if mapping.isFlow {
            others.append(TextEdit(mapping.range, "{\(key): \(value)}"))
        } else {
            others.append(line("\(key): \(value)", after: bytes.count))
        }
    }

    /// Gives a key of the whole text keys of its own, in lines below it. One that is not there comes after everything else.
    package mutating func set(_ key: String, to pairs: [(key: String, value: String)]) {
        let root = outline.root
        let known = root[key]
        guard known?.value.range.isEmpty != false else {
            let quoted = pairs.map { "\($0.key): \(YAMLScalar.quoted($0.value))" }
            return set(key, to: "{\(quoted.joined(separator: ", "))}", in: root)
        }
        let column = root.pairs.first.map { $0.keyStart - lines.range(ofLineAt: $0.keyStart).lowerBound } ?? 0
        let margin = String(repeating: " ", count: column)
        let below = pairs.map { "\(margin)  \($0.key): \($0.value)" }
        let all = known == nil ? ["\(margin)\(key):"] + below : below
        others.append(line(all.joined(separator: newline), after: known?.end ?? bytes.count))
    }

    /// Gives a key below another one its value; without a group it is a key of the whole text.
    package mutating func set(_ key: String, of group: String?, to value: String) {
        guard let group else { return set(key, to: value, in: outline.root) }
        if let known = outline.root[group]?.value, case .mapping = known.content {
            set(key, to: value, in: known)
        } else {
            set(group, to: [(key, value)])
        }
    }

    private func line(_ text: String, after end: Int) -> TextEdit {
        let lineEnd = lines.range(ofLineAt: max(0, end - 1)).upperBound
        let isClosed = lineEnd == 0 || bytes[lineEnd - 1] == UInt8(ascii: "\n")
        return TextEdit(lineEnd..<lineEnd, isClosed ? text + newline : newline + text)
    }

    /// The line ending of the file.
    private var newline: String {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0, bytes[end - 1] == 0x0D else { return "\n" }
        return "\r\n"
    }

    /// nil where something cannot be removed without touching what stays.
    package func edits() -> [TextEdit]? {
        var edits = others
        return collect(outline.root, into: &edits) ? edits : nil
    }

    private func collect(_ node: YAMLNode, into edits: inout [TextEdit]) -> Bool {
        switch node.content {
        case .scalar: return true
        case .list(let items):
            let new = appended[node.start] ?? []
            guard items.contains(where: { removed.contains($0.start) }) || !new.isEmpty else {
                return items.allSatisfy { collect($0, into: &edits) }
            }
            return (node.isFlow ? flowList(node, adding: new, &edits) : blockList(node, adding: new, &edits))
                && items.filter { !removed.contains($0.start) }.allSatisfy { collect($0, into: &edits) }
        case .mapping(let pairs):
            let kept = pairs.filter { !removed.contains($0.keyStart) }
            if kept.count < pairs.count {
                guard !kept.isEmpty else { return false }
                if node.isFlow {
                    edits += cuts(pairs.map { $0.keyStart..<$0.end })
                } else {
                    for (index, pair) in pairs.enumerated() where removed.contains(pair.keyStart) {
                        guard let edit = cut(pair, next: pairs[(index + 1)...].first) else { return false }
                        edits.append(edit)
                    }
                }
            }
            return kept.allSatisfy { collect($0.value, into: &edits) }
        }
    }

    // MARK: Flow style

    private func flowList(_ list: YAMLNode, adding new: [String], _ edits: inout [TextEdit]) -> Bool {
        let items = list.items
        guard let last = items.last(where: { !removed.contains($0.start) }) else {
            edits.append(TextEdit(list.range, "[\(new.joined(separator: ", "))]"))
            return true
        }
        edits += cuts(items.map(\.range))
        if !new.isEmpty { edits.append(TextEdit(last.range.upperBound..<last.range.upperBound, new.map { ", " + $0 }.joined())) }
        return true
    }

    /// Removes some of several things with commas between them.
    private func cuts(_ ranges: [Range<Int>]) -> [TextEdit] {
        var edits: [TextEdit] = []
        var index = 0
        while index < ranges.count {
            guard removed.contains(ranges[index].lowerBound) else {
                index += 1
                continue
            }
            var after = index
            while after < ranges.count, removed.contains(ranges[after].lowerBound) { after += 1 }
            if after < ranges.count {
                edits.append(TextEdit(ranges[index].lowerBound..<ranges[after].lowerBound))
            } else if index > 0 {
                edits.append(TextEdit(ranges[index - 1].upperBound..<ranges[after - 1].upperBound))
            }
            index = after
        }
        return edits
    }

    // MARK: Block style

    private func blockList(_ list: YAMLNode, adding new: [String], _ edits: inout [TextEdit]) -> Bool {
        let items = list.items
        let column = list.start - lines.range(ofLineAt: list.start).lowerBound
        if items.allSatisfy({ removed.contains($0.start) }) {
            // In brackets it has to be further to the right than its key, which dashes need not be.
            let start = endOfKey(before: list.start)
            edits.append(
                TextEdit((start ?? list.start)..<list.range.upperBound, "\(start == nil ? "  " : " ")[\(new.joined(separator: ", "))]"))
            return true
        }
        for (index, item) in items.enumerated() where removed.contains(item.start) {
            guard var range = wholeLines(from: item.start, to: item.range.upperBound) else { return false }
            if index > 0 { range = startOfComments(above: range.lowerBound, column: column)..<range.upperBound }
            edits.append(TextEdit(range))
        }
        if let last = items.last, !new.isEmpty {
            let dashes = new.map { String(repeating: " ", count: column) + "- " + $0 }
            edits.append(line(dashes.joined(separator: newline), after: last.range.upperBound))
        }
        return true
    }

    /// After the colon of the key that something belongs to; nil where a comment is between the two.
    private func endOfKey(before start: Int) -> Int? {
        guard let colon = bytes[..<start].lastIndex(where: { !" \r\n".utf8.contains($0) }), bytes[colon] == UInt8(ascii: ":"),
            !bytes[lines.range(ofLineAt: colon)].contains(UInt8(ascii: "#"))
        else { return nil }
        return colon + 1
    }

    private func cut(_ pair: YAMLPair, next: YAMLPair?) -> TextEdit? {
        if let range = wholeLines(from: pair.keyStart, to: pair.end) { return TextEdit(range) }
        // The first key of an entry shares its line with the dash; the next one moves up.
        return next.map { TextEdit(pair.keyStart..<$0.keyStart) }
    }

    /// nil when there is something else before it on its first line.
    private func wholeLines(from start: Int, to end: Int) -> Range<Int>? {
        let first = lines.range(ofLineAt: start)
        guard bytes[first.lowerBound..<start].allSatisfy({ $0 == UInt8(ascii: " ") }) else { return nil }
        return first.lowerBound..<lines.range(ofLineAt: max(start, end - 1)).upperBound
    }

    /// Comments right above an entry, at its own column, are about the entry.
    private func startOfComments(above start: Int, column: Int) -> Int {
        var start = start
        while start > 0 {
            let line = lines.range(ofLineAt: start - 1)
            let indent = bytes[line].prefix { $0 == UInt8(ascii: " ") }.count
            guard indent == column, bytes[line].dropFirst(indent).first == UInt8(ascii: "#") else { break }
            start = line.lowerBound
        }
        return start
    }
}
