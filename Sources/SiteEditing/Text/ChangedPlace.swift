import Diagnostics

/// Lines of one file before and after an edit, to be read by whoever has to agree to it.
package struct ChangedPlace: Sendable, Equatable {
    package let path: String
    /// The first of the lines, from 1, as the file is now.
    package let line: Int
    /// Without line ends; empty for what is new.
    package let before: [String]
    /// Empty for what goes.
    package let after: [String]
}

extension ChangedPlace {
    /// One place for each run of lines that edits touch.
    static func all(in file: SourceFile, _ edits: [TextEdit]) -> [ChangedPlace] {
        let lines = LineTable(file.bytes)
        var groups: [(lines: ClosedRange<Int>, edits: [TextEdit])] = []
        for edit in edits.settled {
            let first = lines.number(of: edit.range.lowerBound)
            let last = max(first, lines.number(of: max(edit.range.lowerBound, edit.range.upperBound - 1)))
            if let group = groups.last, group.lines.upperBound >= first {
                groups[groups.count - 1] = (group.lines.lowerBound...max(last, group.lines.upperBound), group.edits + [edit])
            } else {
                groups.append((first...last, [edit]))
            }
        }
        return groups.map { place(in: file, lines, $0.lines, $0.edits) }
    }

    private static func place(in file: SourceFile, _ table: LineTable, _ numbers: ClosedRange<Int>, _ edits: [TextEdit]) -> ChangedPlace {
        let range = table.start(of: numbers.lowerBound)..<table.start(of: numbers.upperBound + 1)
        let moved = edits.map {
            TextEdit($0.range.lowerBound - range.lowerBound..<$0.range.upperBound - range.lowerBound, $0.replacement)
        }
        let old = Array(file.bytes[range])
        var before = shownLines(old)
        var after = shownLines(moved.applied(to: old))
        var line = numbers.lowerBound
        // A line inserted above or below another does not change that one.
        while let first = before.first, first == after.first {
            before.removeFirst()
            after.removeFirst()
            line += 1
        }
        while let last = before.last, last == after.last {
            before.removeLast()
            after.removeLast()
        }
        return ChangedPlace(path: file.path, line: line, before: before, after: after)
    }

    private static func shownLines(_ bytes: [UInt8]) -> [String] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
