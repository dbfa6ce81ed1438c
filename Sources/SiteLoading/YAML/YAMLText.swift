import Diagnostics

/// YAML as bytes inside a file, and from the parser's marks to places as an editor shows them.
struct YAMLText {
    let file: SourceFile
    let range: Range<Int>
    /// Lines of the file before the YAML begins.
    private let linesBefore: Int
    /// First byte of each line of the YAML.
    private let lineStarts: [Int]
    /// Where each line has its first byte that is not ASCII, or its end: up to there bytes, scalars and characters are the same.
    private let asciiEnds: [Int]

    init(file: SourceFile, range: Range<Int>, linesBefore: Int) {
        self.file = file
        self.range = range
        self.linesBefore = linesBefore
        var starts = [range.lowerBound]
        for index in range where file.bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
        lineStarts = starts
        asciiEnds = starts.map { file.bytes[$0..<range.upperBound].firstIndex { $0 >= 0x80 || $0 == 0x0A } ?? range.upperBound }
    }

    var string: String { String(decoding: file.bytes[range], as: UTF8.self) }

    /// The place of a mark: lines count from 1 in the YAML, columns from 1 in Unicode scalars.
    func location(line: Int, column: Int, length: Int = 1) -> SourceLocation {
        SourceLocation(path: file.path, line: line + linesBefore, column: characterColumn(line: line, scalarColumn: column), length: length)
    }

    /// The first character of a block text, which begins below its `|` or `>`.
    func blockLocation(indicatorLine: Int) -> SourceLocation? {
        var line = indicatorLine + 1
        while line <= lineStarts.count {
            var index = lineStarts[line - 1]
            while index < range.upperBound, file.bytes[index] == UInt8(ascii: " ") { index += 1 }
            if index < range.upperBound, file.bytes[index] != UInt8(ascii: "\n"), file.bytes[index] != UInt8(ascii: "\r") {
                return SourceLocation(path: file.path, line: line + linesBefore, column: index - lineStarts[line - 1] + 1)
            }
            line += 1
        }
        return nil
    }

    /// The bytes of a line without its end.
    func line(_ number: Int) -> ArraySlice<UInt8>? {
        guard lineStarts.indices.contains(number - 1) else { return nil }
        let start = lineStarts[number - 1]
        let end = number < lineStarts.count ? lineStarts[number] - 1 : range.upperBound
        return file.bytes[start..<max(start, end)]
    }

    /// A line by its number in the file; a ``SourceFile`` has to look for its beginning.
    func words(ofLine number: Int) -> String? {
        line(number - linesBefore).map { String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self) }
    }

    var lineCount: Int { lineStarts.count }

    /// Whether no quotation mark is before a value.
    func isPlain(_ value: SourceLocation) -> Bool {
        let before = (words(ofLine: value.line ?? 1) ?? "").prefix((value.column ?? 1) - 1).last
        return before != "\"" && before != "'"
    }

    /// The place of a byte in a line; lines count from 1 in the YAML.
    func location(line: Int, byte: Int, length: Int = 1) -> SourceLocation {
        SourceLocation(path: file.path, line: line + linesBefore, column: characterColumn(line: line, to: byte), length: length)
    }

    private func characterColumn(line number: Int, scalarColumn: Int) -> Int {
        guard let bytes = line(number) else { return scalarColumn }
        var index = asciiEnds[number - 1]
        var scalars = index - bytes.startIndex
        if scalarColumn - 1 <= scalars { return scalarColumn }
        while index < bytes.endIndex, scalars < scalarColumn - 1 {
            index += 1
            while index < bytes.endIndex, bytes[index] & 0xC0 == 0x80 { index += 1 }
            scalars += 1
        }
        return characterColumn(line: number, to: index)
    }

    private func characterColumn(line number: Int, to index: Int) -> Int {
        let start = lineStarts[number - 1]
        return (index <= asciiEnds[number - 1] ? index - start : String(decoding: file.bytes[start..<index], as: UTF8.self).count) + 1
    }
}
