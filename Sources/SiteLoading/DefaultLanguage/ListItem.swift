import Text

/// One entry of a YAML list as text, written over lines or between braces.
struct ListItem {
    /// Comments above the entry.
    let leading: [String]
    /// The entry's keys as lines of a mapping that is indented by ``indent``; pairs between braces have become lines.
    let mapping: [String]
    let indent: Int
    /// Column of the `-`.
    let dash: Int
    let isFlow: Bool

    var id: String? {
        KeyBlock.split(mapping, indent: indent).first { $0.key == "id" }?.lines.first.map { line in
            line[line.index(after: line.firstIndex(of: ":") ?? line.startIndex)...].filter { $0 != " " && $0 != "\"" && $0 != "'" }
        }
    }

    /// Cuts the lines below a list's key at each `-`; nil if this is not a list over lines.
    static func split(_ lines: [String]) -> [ListItem]? {
        guard let first = lines.first(where: { $0.indentation != nil && !$0.isComment }), let dash = first.indentation else { return nil }
        guard first.dropFirst(dash).hasPrefix("- ") else { return nil }
        var groups: [(leading: [String], lines: [String])] = []
        var pending: [String] = []
        for line in lines {
            if line.indentation == dash, line.dropFirst(dash).hasPrefix("- ") {
                groups.append((pending, [line]))
                pending = []
            } else if line.indentation == nil || (line.isComment && (line.indentation ?? 0) <= dash) {
                pending.append(line)
            } else if !groups.isEmpty {
                groups[groups.count - 1].lines += pending + [line]
                pending = []
            }
        }
        if !groups.isEmpty { groups[groups.count - 1].lines += pending }
        return groups.map { item($0.lines, leading: $0.leading, dash: dash) }
    }

    private static func item(_ lines: [String], leading: [String], dash: Int) -> ListItem {
        var lines = lines
        lines[0] = String(repeating: " ", count: dash + 1) + lines[0].dropFirst(dash + 1)
        let indent = lines[0].indentation ?? dash + 2
        guard lines[0].dropFirst(indent).hasPrefix("{") else {
            return ListItem(leading: leading, mapping: lines, indent: indent, dash: dash, isFlow: false)
        }
        let text = lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
        let margin = String(repeating: " ", count: dash + 2)
        return ListItem(leading: leading, mapping: FlowText.pairs(in: text).map { margin + $0 }, indent: dash + 2, dash: dash, isFlow: true)
    }

    /// The entry with other keys.
    func lines(with blocks: [KeyBlock], asFlow: Bool) -> [String] {
        let prefix = String(repeating: " ", count: dash) + "- "
        if asFlow {
            return leading + [prefix + "{" + blocks.flatMap(\.lines).map { $0.drop { $0 == " " } }.joined(separator: ", ") + "}"]
        }
        var lines = blocks.enumerated().flatMap { $0.offset == 0 ? $0.element.lines : $0.element.allLines }
        guard let first = lines.first else { return [] }
        lines[0] = prefix + String(repeating: " ", count: max(0, indent - dash - 2)) + first.dropFirst(indent)
        return leading + lines
    }
}
