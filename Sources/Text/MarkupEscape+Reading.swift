extension MarkupEscape {
    /// A text that ``escaped(_:in:)`` or the Markdown renderer wrote, read back. Anything but their entities stays as it is.
    package static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let (entity, character) = entities.first(where: { rest.starts(with: $0.0) }) {
                result.append(character)
                rest = rest.dropFirst(entity.count)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let entities: [([UInt8], UInt8)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&apos;", "'"),
    ].map { (Array($0.0.utf8), $0.1.utf8.first ?? 0) }
}
