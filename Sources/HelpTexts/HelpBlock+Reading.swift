/// How the parser and the commands write their help.
extension HelpBlock {
    /// Where the parser begins to say what an option means.
    private static let meaningColumn = 26

    /// Lines without an indent are a paragraph, however they were broken; the others are examples, a line each.
    static func discussion(_ text: String) -> [HelpBlock] {
        var blocks: [HelpBlock] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            switch blocks.last {
            case _ where line.isEmpty: blocks.append(.space)
            case .paragraph(let text) where !line.hasPrefix(" "): blocks[blocks.count - 1] = .paragraph("\(text) \(line)")
            case _ where !line.hasPrefix(" "): blocks.append(.paragraph(String(line)))
            case .row(let lead, let meaning, let column) where !meaning.isEmpty && indent(of: line) == column:
                blocks[blocks.count - 1] = .row(lead: lead, meaning: "\(meaning) \(line.dropFirst(column))", column: column)
            default: blocks.append(example(line))
            }
        }
        return blocks + [.space]
    }

    /// What is called how, and options with what they mean. The overview before them is known better than it can be read here.
    static func sections(of rendered: String) -> [HelpBlock] {
        let lines = rendered.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.lastIndex(where: { $0.hasPrefix("USAGE: ") }) else { return [] }
        let label = "USAGE: ".count
        let usage = lines[start...].prefix { !$0.isEmpty }
        var blocks: [HelpBlock] = [.usage(usage.map { String($0.dropFirst(label)) })]
        for line in lines[(start + usage.count)...] {
            if line.isEmpty {
                blocks.append(.space)
            } else if !line.hasPrefix(" ") {
                blocks.append(.heading(String(line.dropLast())))
            } else if indent(of: line) == meaningColumn, case .row(let lead, "", let column)? = blocks.last {
                blocks[blocks.count - 1] = .row(lead: lead, meaning: String(line.dropFirst(column)), column: column)
            } else if line.hasPrefix("  See '") {
                blocks.append(.paragraph(String(line.dropFirst(2))))
            } else {
                blocks.append(option(line))
            }
        }
        if case .space? = blocks.last { blocks.removeLast() }
        return blocks
    }

    private static func option(_ line: Substring) -> HelpBlock {
        let lead = line.prefix(meaningColumn)
        // A longer one has its meaning on the next line.
        guard line.count > meaningColumn, lead.hasSuffix(" ") else { return .row(lead: String(line), meaning: "", column: meaningColumn) }
        let label = String(lead.reversed().drop { $0 == " " }.reversed())
        return .row(lead: label, meaning: String(line.dropFirst(meaningColumn)), column: meaningColumn)
    }

    /// A command, and after two spaces or more what it does.
    private static func example(_ line: Substring) -> HelpBlock {
        let words = line.drop { $0 == " " }
        guard let gap = words.firstRange(of: "  ") else { return .row(lead: String(line), meaning: "", column: 0) }
        let meaning = words[gap.upperBound...].drop { $0 == " " }
        return .row(lead: String(line[..<gap.lowerBound]), meaning: String(meaning), column: line.count - meaning.count)
    }

    private static func indent(of line: Substring) -> Int { line.prefix { $0 == " " }.count }
}
