import Text

/// The beginning of a text, as much as a list of results shows around a hit. The words of the whole text are in the index.
enum SearchText {
    /// Bytes.
    static let length = 240

    static func opening(of text: String) -> String {
        var text = text
        return text.withUTF8 { utf8 in
            var kept: [UInt8] = []
            kept.reserveCapacity(length)
            for word in utf8.split(whereSeparator: \.isASCIISpace) {
                if kept.count + word.count >= length {
                    kept.append(contentsOf: " …".utf8)
                    break
                }
                if !kept.isEmpty { kept.append(UInt8(ascii: " ")) }
                kept.append(contentsOf: word)
            }
            return String(decoding: kept, as: UTF8.self)
        }
    }
}
