import Text

/// One key of a YAML mapping as text: its line, everything indented below it, and the comments above it.
struct KeyBlock {
    let key: String
    /// Comments and empty lines above the key.
    var leading: [String]
    /// The key's line and those that belong to it.
    var lines: [String]

    /// Cuts lines that are indented by `indent` at each key. What follows the last key belongs to it.
    static func split(_ lines: [String], indent: Int) -> [KeyBlock] {
        var blocks: [KeyBlock] = []
        var pending: [String] = []
        for line in lines {
            let depth = line.indentation
            if let depth, depth == indent, let key = line.yamlKey {
                blocks.append(KeyBlock(key: key, leading: pending, lines: [line]))
                pending = []
            } else if depth == nil || (line.isComment && (depth ?? 0) <= indent) {
                pending.append(line)
            } else if !blocks.isEmpty {
                // Empty lines inside a block text belong to it after all.
                blocks[blocks.count - 1].lines += pending + [line]
                pending = []
            } else {
                pending.append(line)
            }
        }
        if !blocks.isEmpty { blocks[blocks.count - 1].lines += pending }
        return blocks
    }

    var allLines: [String] { leading + lines }
}

extension String {
    /// Spaces at the beginning; nil for an empty line.
    var indentation: Int? {
        firstIndex { $0 != " " }.map { distance(from: startIndex, to: $0) }
    }

    var isComment: Bool { drop { $0 == " " }.hasPrefix("#") }

    /// The key of a line such as `title: …`; nil if the line is none.
    var yamlKey: String? {
        let text = drop { $0 == " " }
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let after = text[text.index(after: colon)...]
        let key = text[..<colon]
        guard after.isEmpty || after.hasPrefix(" "), !key.isEmpty,
            key.utf8.allSatisfy(\.isASCIIName)
        else { return nil }
        return key.hasPrefix("-") ? nil : String(key)
    }

    /// The line moved to the right, or to the left if there is room.
    func shifted(by columns: Int) -> String {
        guard columns != 0, let indentation else { return self }
        return columns > 0 ? String(repeating: " ", count: columns) + self : String(dropFirst(Swift.min(-columns, indentation)))
    }
}
