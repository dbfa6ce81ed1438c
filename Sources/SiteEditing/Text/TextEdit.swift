/// Some bytes of a file and what takes their place.
package struct TextEdit: Sendable, Hashable {
    package let range: Range<Int>
    package let replacement: String

    package init(_ range: Range<Int>, _ replacement: String = "") {
        self.range = range
        self.replacement = replacement
    }
}

extension [TextEdit] {
    /// In the order of the file. An edit inside a larger one is left out.
    var settled: [TextEdit] {
        var result: [TextEdit] = []
        // An insertion at the beginning of a removed range is kept: it comes first.
        var seen: Set<TextEdit> = []
        let ordered = filter { seen.insert($0).inserted }.enumerated().sorted { a, b in
            let (first, second) = (a.element.range, b.element.range)
            if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
            if first.isEmpty != second.isEmpty { return first.isEmpty }
            if first.upperBound != second.upperBound { return first.upperBound > second.upperBound }
            return a.offset < b.offset
        }.map(\.element)
        for edit in ordered {
            if let last = result.last, edit.range.lowerBound < last.range.upperBound { continue }
            result.append(edit)
        }
        return result
    }

    /// The bytes with every edit made; the rest of them as they were.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var position = 0
        for edit in settled {
            result += bytes[position..<edit.range.lowerBound]
            result += edit.replacement.utf8
            position = edit.range.upperBound
        }
        return result + bytes[position...]
    }
}
