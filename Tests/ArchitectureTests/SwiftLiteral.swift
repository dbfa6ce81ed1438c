/// A text literal in Swift code, with those that `+` joins to it: the pattern that a ``Phrase`` made of it has.
struct SwiftLiteral {
    let pattern: String
    /// From 1.
    let line: Int
    /// The code before it, back to the end of the last literal.
    let before: String

    /// Whether somebody reads it as a sentence: it begins with a capital and ends with a full stop.
    var isSentence: Bool {
        guard let first = pattern.first, let last = pattern.last else { return false }
        return (first.isUppercase || "“`{".contains(first)) && ".?!".contains(last) && pattern.count { $0 == " " } >= 2
    }

    /// Lines that a rule shows as broken and as mended, help of the command line, and errors of a program.
    var isExample: Bool {
        before.contains(/(broken|mended|help|abstract|discussion|usage):\s*$|ArgumentHelp\(\s*$|Error\($|say\([^()]*$/)
    }

    /// In the order of the code; literals within interpolations are left out.
    static func all(in code: String) -> [SwiftLiteral] {
        var scanner = Scanner(Array(code))
        var literals: [SwiftLiteral] = []
        var end: Int?
        var (line, counted) = (1, 0)
        while let (literal, range) = scanner.next() {
            let between = String(scanner.code[(end ?? 0)..<range.lowerBound])
            if end != nil, let last = literals.last, between.allSatisfy({ $0.isWhitespace || $0 == "+" }), between.contains("+") {
                literals[literals.count - 1] = SwiftLiteral(
                    pattern: last.joined(to: literal), line: last.line, before: last.before)
            } else {
                line += scanner.code[counted..<range.lowerBound].count { $0 == "\n" }
                counted = range.lowerBound
                literals.append(SwiftLiteral(pattern: literal, line: line, before: between))
            }
            end = range.upperBound
        }
        return literals
    }

    /// The values of the second are counted on from those of the first.
    private func joined(to second: String) -> String {
        let count = pattern.matches(of: /\{\d+\}/).count
        return pattern + second.replacing(/\{(\d+)\}/) { "{\((Int($0.output.1) ?? 0) + count)}" }
    }

    /// Reads literals one after the other.
    private struct Scanner {
        let code: [Character]
        private var index = 0

        init(_ code: [Character]) {
            self.code = code
        }

        mutating func next() -> (pattern: String, range: Range<Int>)? {
            while index < code.count {
                if has("//") {
                    while index < code.count, code[index] != "\n" { index += 1 }
                } else if code[index] == "/", let end = regexEnd() {
                    index = end
                } else if code[index] == "\"" || has("#\"") {
                    let start = index
                    return (literal(), start..<index)
                } else {
                    index += 1
                }
            }
            return nil
        }

        private func has(_ text: String, at place: Int? = nil) -> Bool {
            var place = place ?? index
            for character in text {
                guard place < code.count, code[place] == character else { return false }
                place += 1
            }
            return true
        }

        /// After a regex literal that begins here; nil for a division.
        private func regexEnd() -> Int? {
            let before = code[..<index].last { !$0.isWhitespace }
            guard let before, "(,=:[{".contains(before), index + 1 < code.count, !code[index + 1].isWhitespace else { return nil }
            var end = index + 1
            while end < code.count, code[end] != "\n" {
                if code[end] == "\\" { end += 1 } else if code[end] == "/" { return end + 1 }
                end += 1
            }
            return nil
        }

        private mutating func literal() -> String {
            let isRaw = code[index] == "#"
            if isRaw { index += 1 }
            let isLong = has("\"\"\"")
            let quote = (isLong ? "\"\"\"" : "\"") + (isRaw ? "#" : "")
            index += isLong ? 3 : 1
            var text = ""
            var values = 0
            while index < code.count, !has(quote) {
                if has(isRaw ? "\\#(" : "\\(") {
                    skipInterpolation()
                    values += 1
                    text += "{\(values)}"
                } else if !isRaw, code[index] == "\\" {
                    text += escaped(isLong: isLong)
                } else {
                    text.append(code[index])
                    index += 1
                }
            }
            index += quote.count
            return isLong ? Self.unindented(text) : text
        }

        private mutating func skipInterpolation() {
            while code[index] != "(" { index += 1 }
            var depth = 0
            repeat {
                if code[index] == "\"" {
                    _ = literal()
                    continue
                }
                if code[index] == "(" { depth += 1 }
                if code[index] == ")" { depth -= 1 }
                index += 1
            } while depth > 0
        }

        private mutating func escaped(isLong: Bool) -> String {
            let sign = code[index + 1]
            index += 2
            switch sign {
            case "n": return "\n"
            case "t": return "\t"
            case "\n": return "\u{0}"
            case "u":
                let digits = code[(index + 1)...].prefix { $0 != "}" }
                index += digits.count + 2
                return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
            default: return String(sign)
            }
        }

        /// Without the spaces before the closing marks, in every line; a line end after a backslash does not count.
        private static func unindented(_ text: String) -> String {
            var lines = text.replacing("\u{0}", with: "\u{0}\n").split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
            let indent = lines.popLast()?.count ?? 0
            return lines.map { $0.dropFirst(min(indent, $0.prefix { $0 == " " }.count)) }.joined(separator: "\n")
                .replacing("\u{0}\n", with: "")
        }
    }
}
