/// A wording with places to fill, such as `Edition {number}`. Filled in one go from left to right, so that a brace in a value stays a brace.
struct TextPattern {
    private let pattern: String

    init(_ pattern: String) {
        self.pattern = pattern
    }

    /// Places without a value stay as they are: a test of every wording finds them.
    func filled(_ values: KeyValuePairs<StaticString, String>) -> String {
        filled(pairs: Array(values))
    }

    func filled(pairs values: [(key: StaticString, value: String)]) -> String {
        var pattern = pattern
        return pattern.withUTF8 { utf8 in
            var result: [UInt8] = []
            result.reserveCapacity(utf8.count + 64)
            var copied = 0
            var at = 0
            while let open = utf8[at...].firstIndex(of: UInt8(ascii: "{")), let close = utf8[open...].firstIndex(of: UInt8(ascii: "}")) {
                at = close + 1
                let name = UnsafeBufferPointer(rebasing: utf8[(open + 1)..<close])
                guard let value = values.first(where: { $0.key.names(name) })?.value else { continue }
                result.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<open]))
                result.append(contentsOf: value.utf8)
                copied = at
            }
            result.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
            return String(decoding: result, as: UTF8.self)
        }
    }
}

extension StaticString {
    fileprivate func names(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        withUTF8Buffer { $0.elementsEqual(bytes) }
    }
}
