/// Writes an ``HTML`` value as UTF-8. The one place that escapes.
package struct HTMLWriter {
    package private(set) var bytes: [UInt8] = []

    package init(reservingCapacity capacity: Int = 16_384) {
        bytes.reserveCapacity(capacity)
    }

    package static func bytes(of html: HTML, reservingCapacity capacity: Int = 16_384) -> [UInt8] {
        var writer = HTMLWriter(reservingCapacity: capacity)
        writer.write(html)
        return writer.bytes
    }

    package mutating func write(_ html: HTML) {
        write(html.node)
    }

    private mutating func write(_ node: HTML.Node) {
        switch node {
        case .text(let text): appendEscaped(text, quotes: false)
        case .rendered(let rendered): bytes.append(contentsOf: rendered)
        case .fragment(let parts): for part in parts { write(part.node) }
        case .element(let tag, let attributes, let content): write(tag, attributes, content)
        }
    }

    private mutating func write(_ tag: Tag, _ attributes: [AttributePair], _ content: HTML.Node) {
        bytes.append(UInt8(ascii: "<"))
        append(tag.name)
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            switch attribute.family {
            case .none: break
            case .aria: append("aria-")
            case .data: append("data-")
            }
            append(attribute.name)
            guard let value = attribute.value else { continue }
            bytes.append(UInt8(ascii: "="))
            bytes.append(UInt8(ascii: "\""))
            appendEscaped(value, quotes: true)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
        if !tag.isVoid {
            write(content)
            bytes.append(UInt8(ascii: "<"))
            bytes.append(UInt8(ascii: "/"))
            append(tag.name)
            bytes.append(UInt8(ascii: ">"))
        }
        if tag.breaksLine { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func append(_ name: Name) {
        name.text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Copies runs of harmless bytes whole; looking at each byte once.
    private mutating func appendEscaped(_ text: String, quotes: Bool) {
        var text = text
        text.withUTF8 { utf8 in
            var runStart = 0
            for index in utf8.indices {
                let entity: StaticString
                switch utf8[index] {
                case UInt8(ascii: "&"): entity = "&amp;"
                case UInt8(ascii: "<"): entity = "&lt;"
                case UInt8(ascii: ">"): entity = "&gt;"
                case UInt8(ascii: "\"") where quotes: entity = "&quot;"
                default: continue
                }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[runStart..<index]))
                entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
                runStart = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[runStart...]))
        }
    }
}
