/// One line of YAML by its places in the bytes.
struct YAMLLine {
    let start: Int
    /// After the last character that is not a space.
    let end: Int
    /// Spaces before the first character, the dashes of list entries included once they are read.
    var indent: Int
    let isBlank: Bool
    let isComment: Bool

    var first: Int { start + indent }

    /// Whether lines end at line feeds and nowhere else. Tabs, carriage returns and control characters mean something special
    /// somewhere in YAML; so do three line ends beyond ASCII.
    static func canCut(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices {
                switch bytes[index] {
                case UInt8(ascii: "\n"), 0x20...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE, 0xF0...: continue
                case 0xC2 where index + 1 < bytes.count && bytes[index + 1] >= 0xA0: continue
                case 0xE2 where index + 2 < bytes.count && !(bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2])): continue
                default: return false
                }
            }
            return true
        }
    }

    static func cut(_ bytes: ArraySlice<UInt8>) -> [YAMLLine] {
        var lines: [YAMLLine] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            var first = start
            while first < lineEnd, bytes[first] == UInt8(ascii: " ") { first += 1 }
            var end = lineEnd
            while end > first, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
            lines.append(
                YAMLLine(
                    start: start, end: end, indent: first - start, isBlank: first == lineEnd,
                    isComment: first < lineEnd && bytes[first] == UInt8(ascii: "#")))
            start = lineEnd + 1
        }
        return lines
    }
}
