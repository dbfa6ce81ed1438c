import Text

/// The beginning of a text, as much as a list of results shows around a hit. The words of the whole text are in the index.
enum SearchText {
    /// Bytes.
    static let length = 110

    static func opening(of text: String) -> String {
        var text = text
        return text.withUTF8 { utf8 in
            var kept: [UInt8] = []
            kept.reserveCapacity(length)
            var rest = utf8[...]
            while let start = rest.firstIndex(where: { !$0.isASCIISpace }) {
                let word = rest[start...].prefix { !$0.isASCIISpace }
                if kept.count + word.count >= length {
                    kept.append(contentsOf: " …".utf8)
                    break
                }
                if !kept.isEmpty { kept.append(UInt8(ascii: " ")) }
                kept.append(contentsOf: word)
                rest = rest[word.endIndex...]
            }
            return String(decoding: kept, as: UTF8.self)
        }
    }
}
