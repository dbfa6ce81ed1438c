/// A document cut in two: YAML between two lines of `---`, and Markdown below. Found by one scan over the bytes.
struct FrontMatter {
    /// Byte range of the YAML.
    let yaml: Range<Int>
    /// Where the Markdown begins.
    let bodyStart: Int
    /// Line on which the Markdown begins, from 1; the YAML begins in line 2.
    let bodyLine: Int

    enum Problem: Error {
        /// The file does not begin with `---`.
        case missing
        /// There is no second `---`.
        case unclosed
    }

    init(_ bytes: [UInt8]) throws(Problem) {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let opening = FrontMatter.lineEnd(bytes, from: start), FrontMatter.isFence(bytes[start..<opening]) else { throw .missing }
        start = opening + 1
        let yamlStart = start
        var line = 2
        while start < bytes.count {
            let end = FrontMatter.lineEnd(bytes, from: start) ?? bytes.count
            if FrontMatter.isFence(bytes[start..<end]) {
                yaml = yamlStart..<start
                bodyStart = min(end + 1, bytes.count)
                bodyLine = line + 1
                return
            }
            start = end + 1
            line += 1
        }
        throw .unclosed
    }

    private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
    }

    /// `---`, with spaces after it or a Windows line ending.
    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "---".utf8)
            && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t") }
    }
}
