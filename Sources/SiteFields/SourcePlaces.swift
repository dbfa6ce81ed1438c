package import Diagnostics
import Text

/// Places in one file, asked one after another; cheapest in the order of the file. A folded YAML text has other lines than its file, so
/// words are looked for in the file itself.
package struct SourcePlaces: Sendable {
    private let path: String
    private var index: ByteIndex
    /// The line that was asked for as a start.
    private var start = Position()
    /// The last place that was found.
    private var last = Position()

    private struct Position {
        var offset = 0
        var line = 1
        var lineStart = 0
        var column = 1
    }

    package init(_ file: SourceFile) {
        path = file.path
        index = ByteIndex(file.bytes)
    }

    /// The place of a piece of text at or after the line of another place, after `occurrence` others of it; nil where there are not so many.
    package mutating func location(of text: String, occurrence: Int, from location: SourceLocation) -> SourceLocation? {
        find(line: location.line ?? 1)
        let places = index.places(of: text)
        let first = places.firstPosition { $0 >= start.offset } + occurrence
        guard places.indices.contains(first) else { return nil }
        move(to: places[first])
        return SourceLocation(path: path, line: last.line, column: last.column, length: text.count)
    }

    /// The place of a piece of text between two others, if there is one such place alone at or after the line of another place. What is in
    /// very many places is left to be counted.
    package mutating func location(of text: String, after: String, before: String, from location: SourceLocation) -> SourceLocation? {
        let places = index.places(of: text)
        guard places.count <= Self.mostCompared else { return nil }
        find(line: location.line ?? 1)
        let (left, right) = (Array(after.utf8), Array(before.utf8))
        let fitting = places.filter { place in
            place - left.count >= start.offset && index.bytes[..<place].suffix(left.count).elementsEqual(left)
                && index.bytes[(place + text.utf8.count)...].starts(with: right)
        }
        guard let place = fitting.first, fitting.count == 1 else { return nil }
        move(to: place)
        return SourceLocation(path: path, line: last.line, column: last.column, length: text.count)
    }

    private static let mostCompared = 64

    /// Whether the place that was found last is after an odd backtick of its line. A line may be as long as the file, so only a part is read.
    var isInCode: Bool {
        let before = index.bytes[last.lineStart..<last.offset].suffix(240)
        return before.count { $0 == UInt8(ascii: "`") } % 2 == 1
    }

    private mutating func find(line: Int) {
        if line < start.line { start = Position() }
        while start.line < line, let end = index.bytes[start.offset...].firstIndex(of: UInt8(ascii: "\n")) {
            start = Position(offset: end + 1, line: start.line + 1, lineStart: end + 1)
        }
    }

    private mutating func move(to offset: Int) {
        if last.offset > offset || last.offset < start.offset { last = start }
        while let end = index.bytes[last.offset..<offset].firstIndex(of: UInt8(ascii: "\n")) {
            last = Position(offset: end + 1, line: last.line + 1, lineStart: end + 1)
        }
        last.column += String(decoding: index.bytes[last.offset..<offset], as: UTF8.self).count
        last.offset = offset
    }
}

extension SourceFile {
    /// One place alone: of a piece of text at or after another place, which is the answer where the text is not found.
    package func location(of text: String, occurrence: Int, from start: SourceLocation) -> SourceLocation {
        var places = SourcePlaces(self)
        return places.location(of: text, occurrence: occurrence, from: start) ?? start
    }
}
