package import Diagnostics

/// Finds the line of a byte, and the byte of a place as findings name it.
package struct LineTable: Sendable {
    private let bytes: [UInt8]
    private let starts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// From 1.
    package func number(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The end of the file for a line beyond the last.
    package func start(of number: Int) -> Int {
        number - 1 < starts.count ? starts[max(0, number - 1)] : bytes.count
    }

    /// The line end included.
    package func range(ofLineAt offset: Int) -> Range<Int> {
        let number = number(of: offset)
        return start(of: number)..<start(of: number + 1)
    }

    /// The byte at a line and a column, which counts characters.
    package func offset(of location: SourceLocation) -> Int? {
        guard let line = location.line, line <= starts.count else { return nil }
        let start = start(of: line)
        guard let column = location.column, column > 1 else { return start }
        let text = String(decoding: bytes[start..<self.start(of: line + 1)], as: UTF8.self)
        return start + text.prefix(column - 1).utf8.count
    }
}
