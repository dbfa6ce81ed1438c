import Diagnostics

/// The lines of data or of a document's front matter as their author sees them: keys go or change, comments and order stay.
struct AuthoredLines {
    private var lines: [String]
    /// The end of the front matter; of data, the end of the file.
    private var end: Int
    private let isDocument: Bool

    init(_ file: SourceFile) {
        self.init(text: String(decoding: file.bytes, as: UTF8.self))
    }

    init(text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        isDocument = lines.first == "---"
        end = isDocument ? lines.dropFirst().firstIndex(of: "---") ?? lines.count : lines.count
    }

    var text: String { lines.joined(separator: "\n") }

    func hasKey(_ key: String) -> Bool {
        lines[..<end].contains { $0.hasPrefix("\(key):") }
    }

    /// Takes out keys with everything that belongs to them, at whatever depth. The first key of an entry (`- id:`) stays.
    mutating func drop(_ keys: Set<String>) {
        var kept: [String] = []
        var index = 0
        while index < end {
            let line = lines[index]
            let indent = line.prefix { $0 == " " }.count
            let key = line.dropFirst(indent).prefix { $0 != ":" && $0 != " " }
            guard keys.contains(String(key)), line.dropFirst(indent + key.count).hasPrefix(":") else {
                kept.append(line)
                index += 1
                continue
            }
            index += 1
            while index < end, belongs(lines[index], toKeyAt: indent) { index += 1 }
        }
        lines = kept + lines[end...]
        end = kept.count
    }

    /// Takes out comments that begin like this, from data.
    mutating func dropComments(_ beginning: String) {
        lines.removeAll { $0.hasPrefix(beginning) }
        end = lines.count
    }

    mutating func set(_ key: String, to value: String) {
        for index in 0..<end {
            let indent = lines[index].prefix { $0 == " " }
            if lines[index].dropFirst(indent.count).hasPrefix("\(key):") { lines[index] = "\(indent)\(key): \(value)" }
        }
    }

    /// As the first key.
    mutating func insert(_ line: String) {
        lines.insert(line, at: isDocument ? 1 : 0)
        end += 1
    }

    /// Deeper lines, blank lines in a text, and the items of a list that is as deep as its key.
    private func belongs(_ line: String, toKeyAt indent: Int) -> Bool {
        let depth = line.prefix { $0 == " " }.count
        if depth == line.count { return false }
        return depth > indent || depth == indent && line.dropFirst(depth).hasPrefix("- ") && indent == 0
    }
}
