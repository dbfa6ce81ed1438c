/// The lines of a rule's example, and how they go into a whole file.
struct ExampleLines {
    private let lines: [String]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    func laid(over text: String, isDocument: Bool) -> String {
        let whole = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines[0].hasPrefix("- id:") { return (Self.without(entry: lines[0], in: whole) + lines).joined(separator: "\n") + "\n" }
        guard isDocument else { return replaced(in: whole).joined(separator: "\n") + "\n" }
        let end = whole.dropFirst().firstIndex(of: "---") ?? whole.count - 1
        let front = Array(whole[1..<end])
        let body = Array(whole[(end + 1)...])
        return Self.key(of: lines[0]) == nil
            ? (["---"] + front + ["---"] + lines).joined(separator: "\n") + "\n"
            : (["---"] + replaced(in: front) + ["---"] + body).joined(separator: "\n")
    }

    /// The mapping with every key of the example replaced, together with what belongs to it.
    private func replaced(in mapping: [String]) -> [String] {
        let keys = Set(lines.compactMap(Self.key))
        var isReplaced = false
        let kept = mapping.filter { line in
            if let key = Self.key(of: line) { isReplaced = keys.contains(key) }
            return !isReplaced
        }
        return kept.filter { !$0.isEmpty } + lines
    }

    /// A key at the left edge.
    private static func key(of line: String) -> String? {
        let name = line.prefix { $0.isLetter || $0 == "_" }
        return !name.isEmpty && line.dropFirst(name.count).hasPrefix(":") ? String(name) : nil
    }

    private static func without(entry first: String, in whole: [String]) -> [String] {
        var isInside = false
        return whole.filter { line in
            if line.hasPrefix("- ") { isInside = line == first }
            return !isInside && !line.isEmpty
        }
    }
}
