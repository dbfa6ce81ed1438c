/// Where the words around a fact begin and end.
extension UnsaidText {
    /// The paragraph, or the item of a list without its marker.
    func block(around place: Range<Int>) -> Range<Int> {
        func lineStart(_ index: Int) -> Int { text[..<index].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }
        func lineEnd(_ index: Int) -> Int { text[index...].firstIndex(of: "\n") ?? text.count }
        func marker(_ start: Int) -> Int? {
            var index = start
            while index < text.count, " \t>".contains(text[index]) { index += 1 }
            if index < text.count, text[index] == "|" { return index }
            let digits = text[index...].prefix { $0.isASCII && $0.isNumber }.count
            let rest = text[(index + digits)...].prefix { digits > 0 ? ".)".contains($0) : "-*+#".contains($0) }.count
            let end = index + digits + rest
            return rest > 0 && end < text.count && text[end] == " " ? end + 1 : nil
        }
        func isBlank(_ start: Int) -> Bool { text[start..<lineEnd(start)].allSatisfy(\.isWhitespace) }
        var start = lineStart(place.lowerBound)
        while marker(start) == nil, start > 0, !isBlank(lineStart(start - 1)) { start = lineStart(start - 1) }
        var end = lineEnd(place.upperBound)
        while end < text.count, !isBlank(end + 1), marker(end + 1) == nil { end = lineEnd(end + 1) }
        return (marker(start) ?? start)..<end
    }

    /// Abbreviations after which a sentence goes on.
    private static let abbreviations: Set = ["Art", "Abs", "Nr", "No", "ca", "bzw", "Dr", "Mr", "Mrs", "St", "vgl", "usw"]

    /// From the end of the sentence before up to and including its own full stop.
    func sentence(around variable: Range<Int>, in block: Range<Int>) -> Range<Int> {
        var start = block.lowerBound
        var index = block.lowerBound
        func next(after end: Int) -> Int? { text[end..<block.upperBound].firstIndex { !$0.isWhitespace } }
        while index < block.upperBound {
            var end: Int?
            if let mark = mark(at: index) {
                // What a fact says may be a sentence of its own.
                let isFirst = mark.isVariable && text[start..<index].allSatisfy(\.isWhitespace)
                let follows = next(after: mark.range.upperBound)
                if isFirst, follows.map({ text[$0].isUppercase || text[$0] == "{" }) ?? true { end = mark.range.upperBound }
                index = mark.range.upperBound
                // A passage that begins or ends here begins or ends a sentence if one has just ended.
                if !mark.isVariable, text[start..<mark.range.lowerBound].allSatisfy(\.isWhitespace) { start = index }
            } else if ".!?".contains(text[index]) {
                let word = String(text[start..<index].reversed().prefix { $0.isLetter || $0.isNumber }.reversed())
                index += 1
                while index < block.upperBound, "”“\"')*_»«".contains(text[index]) { index += 1 }
                let goesOn = word.count == 1 || word.count == 2 && word.allSatisfy(\.isNumber) || Self.abbreviations.contains(word)
                let isApart = index == block.upperBound || text[index].isWhitespace || text[index] == "{"
                if isApart, !goesOn || index == block.upperBound, next(after: index).map({ !text[$0].isLowercase }) ?? true { end = index }
            } else {
                index += 1
            }
            guard let end else { continue }
            if end >= variable.upperBound { return start..<end }
            start = end
        }
        return start..<block.upperBound
    }
}
