import Diagnostics

/// `site.yml` as its author sees it: values are changed line by line, so that comments and order stay.
struct SettingsText: Sendable {
    private(set) var lines: [Substring]

    init(_ file: SourceFile) {
        lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    var bytes: [UInt8] { Array(lines.joined(separator: "\n").utf8) }

    /// The value of a key at the left edge, without quotes; nil if it is not there.
    func value(of key: String) -> String? {
        guard let index = index(of: key) else { return nil }
        let value = lines[index].dropFirst(key.count + 1).drop { $0 == " " }
        return value.hasPrefix("\"") && value.hasSuffix("\"") ? String(value.dropFirst().dropLast()) : String(value)
    }

    /// Sets a value that is on its key's own line; a key that is not there is left out.
    mutating func set(_ key: String, to value: String) {
        if let index = index(of: key) { lines[index] = "\(key): \(value)" }
    }

    /// Keeps a line as an example to take up again.
    mutating func commentOut(_ key: String, because reason: String) {
        if let index = index(of: key) { lines.replaceSubrange(index...index, with: ["# \(reason)", "# " + lines[index]]) }
    }

    private func index(of key: String) -> Int? {
        lines.firstIndex { $0.hasPrefix("\(key):") }
    }
}
