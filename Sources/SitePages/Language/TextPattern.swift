/// A wording with places to fill, such as `Edition {number}`. Filled in one go from left to right, so that a brace in a value stays a brace.
struct TextPattern {
    private let pattern: String

    init(_ pattern: String) {
        self.pattern = pattern
    }

    /// Places without a value stay as they are: a test of every wording finds them.
    func filled(_ values: KeyValuePairs<StaticString, String>) -> String {
        let utf8 = pattern.utf8
        var result = ""
        var copied = utf8.startIndex
        var at = utf8.startIndex
        while let open = utf8[at...].firstIndex(of: UInt8(ascii: "{")), let close = utf8[open...].firstIndex(of: UInt8(ascii: "}")) {
            at = utf8.index(after: close)
            let name = utf8[utf8.index(after: open)..<close]
            guard let value = values.first(where: { $0.key.names(name) })?.value else { continue }
            result += pattern[copied..<open]
            result += value
            copied = at
        }
        result += pattern[copied...]
        return result
    }
}

extension StaticString {
    fileprivate func names(_ bytes: Substring.UTF8View) -> Bool {
        withUTF8Buffer { $0.elementsEqual(bytes) }
    }
}
