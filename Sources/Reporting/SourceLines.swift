package import Diagnostics
import Text

/// Lines of files for code frames. Findings come sorted by place, and ten thousand of them may be about one long line: where lines begin is
/// looked up once for each file, and the last few lines are kept in characters.
package struct SourceLines: Sendable {
    private let sources: [String: SourceFile]
    /// The first byte of each line, by path.
    private var starts: [String: [Int]] = [:]
    private var kept: [(path: String, number: Int, text: DisplayText)] = []

    package init(_ sources: [String: SourceFile]) {
        self.sources = sources
    }

    /// nil for a line that is not there. Lines count from 1.
    package mutating func line(_ number: Int, of path: String) -> DisplayText? {
        if let line = kept.first(where: { $0.number == number && $0.path == path }) { return line.text }
        guard let file = sources[path] else { return nil }
        let starts = starts[path] ?? Self.starts(of: file.bytes)
        self.starts[path] = starts
        guard number >= 1, number <= starts.count else { return nil }
        var bytes = file.bytes[starts[number - 1]..<(number < starts.count ? starts[number] - 1 : file.bytes.count)]
        if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
        let line = String(decoding: bytes, as: UTF8.self)
        // The settings name places to publish to. Texts may speak of passwords as they like.
        let text = DisplayText(path.hasSuffix("site.yml") ? Secret.hidden(in: line) : line)
        kept = kept.suffix(3) + [(path, number, text)]
        return text
    }

    /// The line as it is written, or of a long one as much as tells where the place is, with `…` for what is left out.
    package mutating func source(at place: SourceLocation, room: Int = 400) -> String? {
        guard let number = place.line, let line = line(number, of: place.path) else { return nil }
        let characters = line.characters
        guard characters.count > room else { return String(characters) }
        let column = max(0, min(characters.count, (place.column ?? 1) - 1))
        let start = max(0, min(column - room / 4, characters.count - room))
        let end = start + room
        return (start > 0 ? "…" : "") + String(characters[start..<end]) + (end < characters.count ? "…" : "")
    }

    private static func starts(of bytes: [UInt8]) -> [Int] {
        [0] + bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }
}
