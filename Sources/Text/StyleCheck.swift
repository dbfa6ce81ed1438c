/// What a stylesheet asks of other hosts. A page that is opened asks nobody but the folder it lies in.
package enum StyleCheck {
    /// The first request that leaves, as the rest of a sentence, and the byte it begins at.
    package static func problem(in bytes: [UInt8]) -> (what: String, offset: Int)? {
        // Nearly every value of a drawing: nothing that could ask for anything.
        guard bytes.contains(UInt8(ascii: "(")) || bytes.contains(UInt8(ascii: "@")) else { return nil }
        var reader = StyleReader(bytes: bytes)
        while let word = reader.nextWord() {
            switch word.text {
            case "@import": return ("loads another stylesheet by `@import`", word.offset)
            case "url", "src":
                guard let address = reader.argument(), !isInside(address) else { continue }
                return ("asks for `\(address.prefix(60))`", word.offset)
            case "image", "image-set", "-webkit-image-set", "expression", "-moz-binding", "behavior", "cross-fade", "-webkit-cross-fade":
                guard reader.isBeforeBracket || word.text.hasPrefix("-moz") || word.text == "behavior" else { continue }
                return ("uses `\(word.text)`, which can ask for pictures from elsewhere or run a script", word.offset)
            default: continue
            }
        }
        return nil
    }

    /// In the file itself or in the folder of the site.
    private static func isInside(_ address: String) -> Bool {
        let address = address.lowercased().filter { !$0.isWhitespace && !$0.unicodeScalars.contains { $0.value < 0x20 } }
        if address.hasPrefix("data:") {
            return address.hasPrefix("data:image/") || address.hasPrefix("data:font/") || address.hasPrefix("data:application/font")
        }
        let isAbsolute = address.hasPrefix("/") || address.hasPrefix("\\")
        return !isAbsolute && !address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.contains(":")
    }
}

/// Goes through the words of a stylesheet as CSS Syntax 3 reads them: comments and strings are passed, escapes are replaced.
private struct StyleReader {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next that may ask for something, in lower case; `@import` with its sign. Names of properties and most of their values are neither
    /// before a bracket nor begin like `behavior` and `-moz-binding`, and are not even read.
    mutating func nextWord() -> (text: String, offset: Int)? {
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "*") {
                index = bytes[(index + 2)...].firstRange(ofText: "*/")?.upperBound ?? bytes.count
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                _ = string()
            } else if byte == UInt8(ascii: "@") || isOfWord(byte) {
                let start = index
                if byte == UInt8(ascii: "@") { index += 1 }
                if passesHarmlessWord(from: start) { continue }
                return ((byte == UInt8(ascii: "@") ? "@" : "") + word().lowercased(), start)
            } else {
                index += 1
            }
        }
        return nil
    }

    private mutating func passesHarmlessWord(from start: Int) -> Bool {
        var end = index
        while end < bytes.count, isOfWord(bytes[end]) {
            // What an escape makes of it is not seen here.
            if bytes[end] == UInt8(ascii: "\\") { return false }
            end += 1
        }
        let first = bytes[start] | 0x20
        let isOwnProperty = start + 1 < end && bytes[start] == UInt8(ascii: "-") && bytes[start + 1] == UInt8(ascii: "-")
        let isHarmless =
            first != UInt8(ascii: "b") && (bytes[start] != UInt8(ascii: "-") || isOwnProperty) && bytes[start] != UInt8(ascii: "@")
        guard isHarmless, end == bytes.count || bytes[end] != UInt8(ascii: "(") else { return false }
        index = end
        return true
    }

    var isBeforeBracket: Bool { index < bytes.count && bytes[index] == UInt8(ascii: "(") }

    /// What is between the brackets after a word; nil where there are none.
    mutating func argument() -> String? {
        guard isBeforeBracket else { return nil }
        index += 1
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count else { return "" }
        if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") { return string() }
        var text: [UInt8] = []
        while index < bytes.count, bytes[index] != UInt8(ascii: ")") { readCharacter(into: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func word() -> String {
        // Hardly any word has an escape in it: it is taken as it is.
        let start = index
        while index < bytes.count, isOfWord(bytes[index]), bytes[index] != UInt8(ascii: "\\") { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\\") else { return String(decoding: bytes[start..<index], as: UTF8.self) }
        var text = Array(bytes[start..<index])
        while index < bytes.count, isOfWord(bytes[index]) { readCharacter(into: &text) }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func string() -> String {
        let mark = bytes[index]
        index += 1
        var text: [UInt8] = []
        while index < bytes.count, bytes[index] != mark {
            // A string that is not closed ends with its line.
            if bytes[index] == 0x0A { break }
            readCharacter(into: &text)
        }
        index += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func readCharacter(into text: inout [UInt8]) {
        guard bytes[index] == UInt8(ascii: "\\") else {
            text.append(bytes[index])
            index += 1
            return
        }
        index += 1
        var digits = ""
        while index < bytes.count, digits.count < 6, Character(Unicode.Scalar(bytes[index])).isHexDigit {
            digits.unicodeScalars.append(Unicode.Scalar(bytes[index]))
            index += 1
        }
        if digits.isEmpty {
            guard index < bytes.count else { return }
            text.append(bytes[index])
            index += 1
            return
        }
        if index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        text += String(UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) } ?? "\u{FFFD}").utf8
    }

    private func isOfWord(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "\\") || byte >= 0x80
    }
}
