/// A tag or a piece of text of an SVG file, with the byte it begins at.
package struct DrawingPart {
    package enum Content {
        /// Names in lower case, without their prefix; values with their character references replaced.
        case start(name: String, attributes: [(name: String, value: String)])
        case end(name: String)
        case text(String)
        /// `<?xml …?>`, `<!DOCTYPE …>`
        case declaration(String)
    }

    package let content: Content
    package let offset: Int

    /// What keeps a file from being read without doubt. XML in a strict form: what two programs could read in two ways is refused.
    package struct Problem: Error {
        package let offset: Int
        package let what: String
    }

    package static func all(in bytes: [UInt8]) throws(Problem) -> [DrawingPart] {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw Problem(offset: 0, what: "is not saved as UTF-8") }
        var reader = Reader(bytes: bytes)
        return try reader.parts()
    }
}

private struct Reader {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    mutating func parts() throws(DrawingPart.Problem) -> [DrawingPart] {
        var parts: [DrawingPart] = []
        while index < bytes.count {
            let start = index
            if bytes[index] != UInt8(ascii: "<") {
                let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
                parts.append(DrawingPart(content: .text(try replaced(bytes[index..<end])), offset: start))
                index = end
            } else if has("<!--") {
                let text = try until("-->", after: 4)
                // A comment in which another reader finds a tag or an end.
                if text.contains(UInt8(ascii: "<")) || text[...].firstRange(ofText: "--") != nil || text.first == UInt8(ascii: ">") {
                    throw problem("has a comment with `<` or `--` in it", at: start)
                }
            } else if has("<![CDATA[") {
                let text = try until("]]>", after: 9)
                if text.contains(UInt8(ascii: "<")) { throw problem("has a tag inside `CDATA`", at: start) }
                parts.append(DrawingPart(content: .text(String(decoding: text, as: UTF8.self)), offset: start))
            } else if has("<?") {
                parts.append(DrawingPart(content: .declaration(String(decoding: try until("?>", after: 2), as: UTF8.self)), offset: start))
            } else if has("<!") {
                parts.append(DrawingPart(content: .declaration(String(decoding: try until(">", after: 2), as: UTF8.self)), offset: start))
            } else if has("</") {
                let name = String(decoding: try until(">", after: 2), as: UTF8.self)
                parts.append(DrawingPart(content: .end(name: Self.local(name.filter { !$0.isWhitespace })), offset: start))
            } else {
                parts += try tag()
            }
        }
        return parts
    }

    private mutating func tag() throws(DrawingPart.Problem) -> [DrawingPart] {
        let start = index
        index += 1
        let name = word()
        guard let first = name.utf8.first, first.isASCIIAlphanumeric else { throw problem("has a `<` that begins no tag", at: start) }
        var attributes: [(name: String, value: String)] = []
        while true {
            skipSpaces()
            guard index < bytes.count else { throw problem("has a tag that does not end", at: start) }
            if has("/>") || has(">") {
                let isEmpty = has("/>")
                index += isEmpty ? 2 : 1
                let part = DrawingPart(content: .start(name: Self.local(name), attributes: attributes), offset: start)
                return isEmpty ? [part, DrawingPart(content: .end(name: Self.local(name)), offset: start)] : [part]
            }
            let key = word()
            skipSpaces()
            guard !key.isEmpty, has("=") else { throw problem("has an attribute without a value", at: start) }
            index += 1
            skipSpaces()
            guard has("\"") || has("'") else { throw problem("has a value without quotation marks", at: start) }
            let mark = bytes[index]
            let value = try until(mark == UInt8(ascii: "'") ? "'" : "\"", after: 1)
            if value.contains(UInt8(ascii: "<")) { throw problem("has `<` in a value", at: start) }
            // A namespace is told by its whole name.
            attributes.append((key.hasPrefix("xmlns") ? "xmlns" : Self.local(key), try replaced(value)))
        }
    }

    /// The text up to a mark, which is passed.
    private mutating func until(_ mark: String, after count: Int) throws(DrawingPart.Problem) -> ArraySlice<UInt8> {
        let start = index
        guard index + count <= bytes.count, let found = bytes[(index + count)...].firstRange(ofText: mark) else {
            throw problem("has something that does not end", at: start)
        }
        index = found.upperBound
        return bytes[(start + count)..<found.lowerBound]
    }

    private mutating func word() -> String {
        let end =
            bytes[index...].firstIndex { $0 <= 0x20 || "=/><\"'".utf8.contains($0) } ?? bytes.count
        defer { index = end }
        return String(decoding: bytes[index..<end], as: UTF8.self)
    }

    private mutating func skipSpaces() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    private func has(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    private func problem(_ what: String, at offset: Int) -> DrawingPart.Problem { .init(offset: offset, what: what) }

    private static func local(_ name: String) -> String {
        (name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.utf8.index(after: $0)...]) } ?? name).lowercased()
    }

    private func replaced(_ text: ArraySlice<UInt8>) throws(DrawingPart.Problem) -> String {
        guard text.contains(UInt8(ascii: "&")) else { return String(decoding: text, as: UTF8.self) }
        var result = ""
        for (number, piece) in text.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).enumerated() {
            if number == 0 {
                result += String(decoding: piece, as: UTF8.self)
                continue
            }
            guard let end = piece.firstIndex(of: UInt8(ascii: ";")),
                let scalar = Self.scalar(String(decoding: piece[..<end], as: UTF8.self))
            else { throw problem("has a character reference that nobody can read", at: piece.startIndex - 1) }
            result.unicodeScalars.append(scalar)
            result += String(decoding: piece[(end + 1)...], as: UTF8.self)
        }
        return result
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        let known: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        if let scalar = known[name] { return scalar }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        return (digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)).flatMap { Unicode.Scalar($0) }
    }
}
