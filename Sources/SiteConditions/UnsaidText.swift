/// A text without what it would say of facts that it is not to say, because nobody knows them or there is nothing to say.
///
/// As little goes as leaves whole sentences: the address of a link, the words in brackets around the fact, its place in a list of several,
/// or else its sentence. Line breaks stay, so that every line keeps its number.
struct UnsaidText {
    private(set) var text: [Character]

    /// - Parameter isUnsaid: whether the fact of a name is one of those.
    static func without(_ text: String, where isUnsaid: (String) -> Bool) -> String {
        var cut = UnsaidText(text: Array(text))
        var from = 0
        while let mark = cut.mark(from: from) {
            if mark.isVariable, isUnsaid(mark.words), !cut.isEscaped(mark) {
                cut.remove(mark.range)
                from = 0
            } else {
                from = mark.range.upperBound
            }
        }
        return String(cut.text)
    }

    /// `{{ name }}`, `{{ if … }}` or `{{ end }}`.
    struct Mark {
        let range: Range<Int>
        let words: String

        var begins: Bool { words.hasPrefix("if ") }
        var ends: Bool { words == "end" }
        var isVariable: Bool { !begins && !ends }
    }

    func mark(at start: Int) -> Mark? {
        guard start + 1 < text.count, text[start] == "{", text[start + 1] == "{" else { return nil }
        var close = start + 2
        while close + 1 < text.count, text[close] != "\n" {
            if text[close] == "}", text[close + 1] == "}" {
                let words = text[(start + 2)..<close].split(separator: " ").map { String($0) }
                return Mark(range: start..<close + 2, words: words.joined(separator: " "))
            }
            close += 1
        }
        return nil
    }

    private func mark(from start: Int) -> Mark? {
        text.indices.dropFirst(start).lazy.compactMap { mark(at: $0) }.first
    }

    private func isEscaped(_ mark: Mark) -> Bool {
        mark.range.lowerBound > 0 && text[mark.range.lowerBound - 1] == "\\"
    }

    // MARK: What goes

    private mutating func remove(_ variable: Range<Int>) {
        if let link = link(around: variable) {
            text.replaceSubrange(link.whole, with: text[link.words])
            return
        }
        let block = block(around: variable)
        let all = text[block].first == "|" ? block : brackets(around: variable, in: block) ?? piece(around: variable, in: block)
        text.replaceSubrange(all, with: text[all].filter { $0 == "\n" })
    }

    /// `[words]({{ address }})`
    private func link(around variable: Range<Int>) -> (whole: Range<Int>, words: Range<Int>)? {
        let (start, end) = (variable.lowerBound, variable.upperBound)
        guard start > 1, text[start - 1] == "(", text[start - 2] == "]", end < text.count, text[end] == ")" else { return nil }
        guard let open = text[..<(start - 2)].lastIndex(of: "[") else { return nil }
        return (open..<end + 1, open + 1..<start - 2)
    }

    /// Brackets and what is between them, with the space before.
    private func brackets(around variable: Range<Int>, in block: Range<Int>) -> Range<Int>? {
        func other(_ indices: some Sequence<Int>, _ wanted: Character, _ skipped: Character) -> Int? {
            var depth = 0
            for index in indices {
                if text[index] == skipped { depth += 1 }
                guard text[index] == wanted else { continue }
                if depth == 0 { return index }
                depth -= 1
            }
            return nil
        }
        guard let open = other((block.lowerBound..<variable.lowerBound).reversed(), "(", ")"),
            let close = other(variable.upperBound..<block.upperBound, ")", "("), open == 0 || text[open - 1] != "]"
        else { return nil }
        return (open > block.lowerBound && text[open - 1] == " " ? open - 1 : open)..<close + 1
    }

    private static let separators = [", ", " and ", " or ", " und ", " oder ", " & "]

    /// The variable's place in a list of several things, or its sentence.
    private func piece(around variable: Range<Int>, in block: Range<Int>) -> Range<Int> {
        let sentence = balanced(sentence(around: variable, in: block), around: variable)
        let before = String(text[sentence.lowerBound..<variable.lowerBound])
        let after = String(text[variable.upperBound..<sentence.upperBound])
        let left = Self.separators.first { before.hasSuffix($0) }
        let right = Self.separators.first { after.hasPrefix($0) }
        let isLast = after.allSatisfy { ".!?".contains($0) } || after.hasPrefix("{{")
        if let left, right != nil || isLast { return variable.lowerBound - left.count..<variable.upperBound }
        if let right, before.allSatisfy(\.isWhitespace) { return variable.lowerBound..<variable.upperBound + right.count }
        // The space between two sentences goes with one of them.
        if let last = text[block.lowerBound..<sentence.lowerBound].lastIndex(where: { $0 != " " }) { return last + 1..<sentence.upperBound }
        return sentence.lowerBound..<(text[sentence.upperBound..<block.upperBound].firstIndex { $0 != " " } ?? block.upperBound)
    }

    /// Without the beginning, or the end, of a passage whose other half is elsewhere.
    private func balanced(_ sentence: Range<Int>, around variable: Range<Int>) -> Range<Int> {
        var starts = [sentence.lowerBound]
        var open: [Int] = []
        var index = sentence.lowerBound
        while let mark = mark(from: index), mark.range.lowerBound < variable.lowerBound {
            index = mark.range.upperBound
            if mark.begins { starts.append(index) }
            if mark.ends { if starts.count > 1 { starts.removeLast() } else { starts = [index] } }
        }
        index = variable.upperBound
        while let mark = mark(from: index), mark.range.lowerBound < sentence.upperBound {
            index = mark.range.upperBound
            if mark.begins { open.append(mark.range.lowerBound) }
            guard mark.ends else { continue }
            if open.isEmpty { return starts[starts.count - 1]..<mark.range.lowerBound }
            open.removeLast()
        }
        return starts[starts.count - 1]..<(open.first ?? sentence.upperBound)
    }
}
