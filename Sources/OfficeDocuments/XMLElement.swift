/// An element of an XML document. Names are without their prefix: a part of a .docx has no two elements that differ in nothing else.
struct XMLElement: Sendable {
    let name: String
    let attributes: [String: String]
    fileprivate(set) var children: [Node] = []

    enum Node: Sendable {
        case element(XMLElement)
        case text(String)
    }

    var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

    var text: String {
        children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }

    init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    mutating func append(_ node: Node) { children.append(node) }
}

/// Reads XML 1.0 as word processors write it. Document types and entities of one's own are refused: no .docx has any.
struct XMLReader {
    private let bytes: [UInt8]
    private var position = 0
    /// Deeper than any text document; a hostile one must not use up the stack.
    private static let deepest = 256

    /// nil when it is not well-formed.
    static func root(of bytes: [UInt8]) -> XMLElement? {
        var reader = XMLReader(bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        var open: [XMLElement] = []
        while reader.position < reader.bytes.count {
            guard reader.bytes[reader.position] == UInt8(ascii: "<") else {
                let text = reader.text()
                if !open.isEmpty { open[open.count - 1].append(.text(text)) }
                continue
            }
            guard let tag = reader.tag() else { return nil }
            switch tag {
            case .ignored: continue
            case .start(let element, let isEmpty):
                guard open.count < deepest else { return nil }
                open.append(element)
                guard isEmpty else { continue }
            case .end(let name): guard open.last?.name == name else { return nil }
            case .verbatim(let text):
                guard !open.isEmpty else { return nil }
                open[open.count - 1].append(.text(text))
                continue
            }
            guard let closed = open.popLast() else { return nil }
            if open.isEmpty { return closed }
            open[open.count - 1].append(.element(closed))
        }
        return nil
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private enum Tag {
        case start(XMLElement, isEmpty: Bool)
        case end(String)
        case verbatim(String)
        case ignored
    }

    private mutating func text() -> String {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { position = end }
        return Self.decoded(bytes[position..<end])
    }

    private mutating func tag() -> Tag? {
        if skips(from: "<?", to: "?>") || skips(from: "<!--", to: "-->") { return .ignored }
        if bytes[position...].starts(with: "<![CDATA[".utf8) {
            guard let end = place(of: "]]>", from: position) else { return nil }
            defer { position = end + 3 }
            return .verbatim(String(decoding: bytes[position + 9..<end], as: UTF8.self))
        }
        guard let end = tagEnd(), end > position + 1 else { return nil }
        let inside = bytes[position + 1..<end]
        position = end + 1
        switch inside.first {
        case UInt8(ascii: "!"): return nil
        case UInt8(ascii: "/"): return .end(Self.local(inside.dropFirst().prefix { !Self.isSpace($0) }))
        default:
            let isEmpty = inside.last == UInt8(ascii: "/")
            guard let element = Self.element(isEmpty ? inside.dropLast() : inside) else { return nil }
            return .start(element, isEmpty: isEmpty)
        }
    }

    private mutating func skips(from start: String, to end: String) -> Bool {
        guard bytes[position...].starts(with: start.utf8) else { return false }
        position = place(of: end, from: position).map { $0 + end.utf8.count } ?? bytes.count
        return true
    }

    private func place(of text: String, from start: Int) -> Int? {
        let wanted = Array(text.utf8)
        return bytes.indices[start...].first { bytes[$0...].starts(with: wanted) }
    }

    /// A `>` inside a value does not end a tag.
    private func tagEnd() -> Int? {
        var quote: UInt8?
        for index in position..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index
            }
        }
        return nil
    }

    private static func element(_ inside: ArraySlice<UInt8>) -> XMLElement? {
        let name = inside.prefix { !isSpace($0) }
        guard !name.isEmpty else { return nil }
        var attributes: [String: String] = [:]
        var rest = inside[name.endIndex...].drop(while: isSpace)
        while !rest.isEmpty {
            guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let key = rest[..<equals].prefix { !isSpace($0) }
            let value = rest[(equals + 1)...].drop(while: isSpace)
            guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                let end = value.dropFirst().firstIndex(of: quote)
            else { return nil }
            attributes[local(key)] = decoded(value[(value.startIndex + 1)..<end])
            rest = rest[(end + 1)...].drop(while: isSpace)
        }
        return XMLElement(name: local(name), attributes: attributes)
    }

    private static func local(_ name: ArraySlice<UInt8>) -> String {
        let start = name.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.startIndex
        return String(decoding: name[start...], as: UTF8.self)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[rest.index(after: start)...]
            guard let end = rest.firstIndex(of: ";"), let character = character(named: rest[..<end]) else {
                result += "&"
                continue
            }
            result.unicodeScalars.append(character)
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func character(named name: Substring) -> Unicode.Scalar? {
        switch name {
        case "lt": "<"
        case "gt": ">"
        case "amp": "&"
        case "quot": "\""
        case "apos": "'"
        default:
            if name.hasPrefix("#x") {
                UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
            } else if name.hasPrefix("#") {
                UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
            } else {
                nil
            }
        }
    }
}
