/// A start tag as it is written in a page.
struct Tag {
    let name: String
    let attributes: [String: String]
    /// The text after it, up to the next tag.
    let text: String

    subscript(name: String) -> String? { attributes[name] }

    var classes: Set<String> { Set((self["class"] ?? "").split(separator: " ").map(String.init)) }

    /// Every start tag of a page that our own writer made: names are in lower case, values in double quotes, `<` is always a tag.
    static func all(in page: String) -> [Tag] {
        page.utf8.split(separator: UInt8(ascii: "<")).compactMap { piece in
            guard let first = piece.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return nil }
            guard let end = end(of: piece) else { return nil }
            let head = piece[..<end]
            let name = head.prefix { $0 != UInt8(ascii: " ") }
            let text = String(Substring(piece[end...].dropFirst()))
            return Tag(name: String(Substring(name)), attributes: attributes(in: head[name.endIndex...]), text: unescaped(text))
        }
    }

    private typealias Bytes = Substring.UTF8View

    /// The `>` of the tag; one inside a value is part of the value.
    private static func end(of piece: Bytes) -> Bytes.Index? {
        var isQuoted = false
        return piece.indices.first { index in
            if piece[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            return piece[index] == UInt8(ascii: ">") && !isQuoted
        }
    }

    private static func attributes(in bytes: Bytes) -> [String: String] {
        var attributes: [String: String] = [:]
        var rest = bytes
        while let start = rest.firstIndex(where: { $0 != UInt8(ascii: " ") }) {
            rest = rest[start...]
            let name = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: " ") }
            rest = rest[name.endIndex...]
            guard rest.first == UInt8(ascii: "=") else {
                attributes[String(Substring(name))] = ""
                continue
            }
            let value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
            attributes[String(Substring(name))] = unescaped(String(Substring(value)))
            rest = rest[value.endIndex...].dropFirst()
        }
        return attributes
    }

    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")].reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
