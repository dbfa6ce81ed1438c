import Diagnostics

/// How deeply values are nested, found before anything is read: readers of YAML go down one call a level, and a line of brackets would
/// overflow the stack. Content needs five levels.
struct YAMLDepth {
    static let deepest = 64

    private var brackets = 0
    private var indents: [Int] = []
    /// Lines that are indented further belong to a text of `|` or `>`.
    private var textIndent: Int?
    /// The mark that ends a quoted text.
    private var quote: UInt8?

    /// The first place that is too deep; nil for what can be read.
    static func excess(in text: YAMLText) -> Diagnostic? {
        var depth = YAMLDepth()
        for number in 1...max(1, text.lineCount) {
            guard let bytes = text.line(number), let byte = depth.read(bytes) else { continue }
            return Diagnostic(
                rule: .yamlSyntax, at: text.location(line: number, byte: byte),
                "Values are nested more than \(deepest) levels deep here.", remedy: "Take brackets, dashes or indentation out.")
        }
        return nil
    }

    /// The byte that goes too deep.
    private mutating func read(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.firstIndex(where: { $0 != UInt8(ascii: " ") }) else { return nil }
        let indent = first - bytes.startIndex
        if brackets == 0, quote == nil {
            if let textIndent {
                if indent > textIndent { return nil }
                self.textIndent = nil
            }
            while let last = indents.last, last >= indent { indents.removeLast() }
            indents.append(indent)
        }
        var markers = 0
        // Where a value may begin: after `- `, `? `, `key: `, or a bracket or comma.
        var mayBegin = true
        var index = first
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : UInt8(ascii: " ")
            if let mark = quote {
                if mark == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") { index += 1 } else if byte == mark { quote = nil }
                mayBegin = false
            } else {
                switch byte {
                case UInt8(ascii: "#") where index == bytes.startIndex || bytes[index - 1] == UInt8(ascii: " "): return nil
                case UInt8(ascii: "\""), UInt8(ascii: "'"):
                    if mayBegin { quote = byte }
                    mayBegin = false
                case UInt8(ascii: "["), UInt8(ascii: "{"):
                    if mayBegin || brackets > 0 { brackets += 1 }
                case UInt8(ascii: "]"), UInt8(ascii: "}"):
                    brackets = max(0, brackets - 1)
                    mayBegin = false
                case UInt8(ascii: ","): mayBegin = mayBegin || brackets > 0
                case UInt8(ascii: ":") where next == UInt8(ascii: " ") || brackets > 0: mayBegin = true
                case UInt8(ascii: "-"), UInt8(ascii: "?"):
                    if mayBegin, brackets == 0, next == UInt8(ascii: " ") { markers += 1 } else { mayBegin = false }
                case UInt8(ascii: "|"), UInt8(ascii: ">"):
                    if mayBegin, brackets == 0 {
                        textIndent = indent
                        return nil
                    }
                case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
                default: mayBegin = false
                }
            }
            if brackets + indents.count + markers > YAMLDepth.deepest { return index }
            index += 1
        }
        return nil
    }
}
