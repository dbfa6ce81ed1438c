internal import Diagnostics

/// The library drops a footnote that nothing refers to; its author should know.
enum UnusedFootnotes {
    static func findings(in source: SourceMap, _ nodes: FoundNodes, code: Set<Int>) -> [Diagnostic] {
        let used = Set(nodes.footnotes.map(\.startLine))
        var findings: [Diagnostic] = []
        for number in 1...source.lineCount where !used.contains(number) && !code.contains(number) {
            guard let label = definition(in: source.line(number)) else { continue }
            findings.append(
                RuleID.footnoteUnused.finding(
                    .warning, at: source.location(ofLine: number), "Nothing refers to the footnote “\(label)”, so it is left out.",
                    remedy: "Write [^\(label)] where it belongs, or remove it. If two footnotes have this name, give one another."))
        }
        return findings
    }

    /// The name in `[^name]:` at the start of a line.
    private static func definition(in line: ArraySlice<UInt8>) -> String? {
        let content = line.drop { $0 == UInt8(ascii: " ") }
        guard content.startIndex - line.startIndex < 4, content.starts(with: "[^".utf8),
            let bracket = content.firstIndex(of: UInt8(ascii: "]")), content[(bracket + 1)...].first == UInt8(ascii: ":")
        else { return nil }
        return String(decoding: content[(content.startIndex + 2)..<bracket], as: UTF8.self)
    }
}
