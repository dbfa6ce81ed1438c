import Text

/// An element of an XML document. Names are without their prefix: no two elements in a part differ only in their prefix.
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

/// Reads XML 1.0 as word processors write it. DOCTYPEs are refused; a .docx has none.
struct XMLReader {
    private let bytes: [UInt8]
    private var position = 0
    /// Deeper than any text document; a hostile one must not use up the stack.
    private static let deepest = 256
    /// Elements, their attributes, and what else is between `<` and `>` but end tags, in one document: each takes far more memory than its
    /// bytes.
    static let mostNodes = 1_000_000

    /// nil when it is not well-formed.
    static func root(of bytes: [UInt8]) throws(PackageError) -> XMLElement? {
        var reader = XMLReader(bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        var open: [XMLElement] = []
        var count = 0
        while reader.position < reader.bytes.count {
            guard reader.bytes[reader.position] == UInt8(ascii: "<") else {
                let text = reader.text()
                if !open.isEmpty { open[open.count - 1].append(.text(text)) }
                continue
            }
            guard let tag = reader.tag() else { return nil }
            count += 1
            switch tag {
            case _ where count > mostNodes: throw .tooLarge
            case .ignored: continue
            case .start(let element, let isEmpty):
                guard open.count < deepest else { return nil }
                count += element.attributes.count
                open.append(element)
                guard isEmpty else { continue }
            case .end(let name):
                count -= 1
                guard open.last?.name == name else { return nil }
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
            guard let end = bytes[(position + 9)...].firstRange(ofText: "]]>") else { return nil }
            defer { position = end.upperBound }
            return .verbatim(String(decoding: bytes[position + 9..<end.lowerBound], as: UTF8.self))
        }
        guard let end = tagEnd(), end > position + 1 else { return nil }
        let inside = bytes[position + 1..<end]
        position = end + 1
        switch inside.first {
        case UInt8(ascii: "!"): return nil
        case UInt8(ascii: "/"): return .end(Self.local(inside.dropFirst().prefix { !$0.isASCIISpace }))
        default:
            let isEmpty = inside.last == UInt8(ascii: "/")
            guard let element = Self.element(isEmpty ? inside.dropLast() : inside) else { return nil }
            return .start(element, isEmpty: isEmpty)
        }
    }

    private mutating func skips(from start: String, to end: String) -> Bool {
        guard bytes[position...].starts(with: start.utf8) else { return false }
        position = bytes[(position + start.utf8.count)...].firstRange(ofText: end)?.upperBound ?? bytes.count
        return true
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
        let name = inside.prefix { !$0.isASCIISpace }
        guard !name.isEmpty else { return nil }
        var attributes: [String: String] = [:]
        var rest = inside[name.endIndex...].drop(while: \.isASCIISpace)
        while !rest.isEmpty {
            guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let key = rest[..<equals].prefix { !$0.isASCIISpace }
            let value = rest[(equals + 1)...].drop(while: \.isASCIISpace)
            guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                let end = value.dropFirst().firstIndex(of: quote)
            else { return nil }
            attributes[local(key)] = decoded(value[(value.startIndex + 1)..<end])
            rest = rest[(end + 1)...].drop(while: \.isASCIISpace)
        }
        return XMLElement(name: local(name), attributes: attributes)
    }

    private static func local(_ name: ArraySlice<UInt8>) -> String {
        let start = name.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.startIndex
        return String(decoding: name[start...], as: UTF8.self)
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        // Bytes: a view of characters is copied whole each time that another one is put at its end.
        var text: [UInt8] = []
        var rest = bytes
        while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
            text += rest[..<start]
            rest = rest[(start + 1)...]
            if let end = rest.prefix(longestEntity + 1).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(named: String(decoding: rest[..<end], as: UTF8.self))
            {
                text += UTF8.encode(scalar).map(Array.init) ?? []
                rest = rest[(end + 1)...]
            } else {
                text.append(UInt8(ascii: "&"))
            }
        }
        return String(decoding: text + rest, as: UTF8.self)
    }

    /// In bytes, without `&` and `;`: as long as a number of any character with zeros before it.
    private static let longestEntity = 12

    private static func scalar(named name: String) -> Unicode.Scalar? {
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
