/// A piece of a page as a value: it can be built anywhere, compared in a test and written once, as bytes.
///
/// Text and attribute values are escaped by ``HTMLWriter`` and nowhere else; raw markup enters only as a `StaticString` in our own
/// source or as bytes that a safe renderer made (``init(rendered:)``).
package struct HTML: Sendable, Equatable {
    indirect enum Node: Sendable, Equatable {
        case text(String)
        case element(Tag, [AttributePair], Node)
        case fragment([HTML])
        case rendered([UInt8])
    }

    let node: Node

    init(node: Node) {
        self.node = node
    }

    package static let empty = HTML(node: .fragment([]))

    /// Words, escaped when written.
    package init(_ text: String) {
        node = .text(text)
    }

    /// Markup from our own source code.
    package init(raw markup: StaticString) {
        node = .rendered(markup.withUTF8Buffer { Array($0) })
    }

    /// Bytes that are markup already: what ``HTMLWriter`` wrote, or what the Markdown room's safe renderer made.
    package init(rendered bytes: [UInt8]) {
        node = .rendered(bytes)
    }

    package init(@HTMLBuilder _ content: () -> HTML) {
        self = content()
    }

    package var isEmpty: Bool {
        switch node {
        case .text(let text): text.isEmpty
        case .element: false
        case .fragment(let parts): parts.allSatisfy(\.isEmpty)
        case .rendered(let bytes): bytes.isEmpty
        }
    }

    /// The same piece with its subtree written to bytes, for parts that stand on many pages.
    package func rendered() -> HTML {
        HTML(rendered: HTMLWriter.bytes(of: self, reservingCapacity: 1_024))
    }

    package static func + (a: HTML, b: HTML) -> HTML {
        HTML(node: .fragment([a, b]))
    }
}

/// An element's name and whether it ever has content.
struct Tag: Sendable, Equatable {
    let name: Name
    let isVoid: Bool
    /// A line break may follow its end tag without showing; it keeps the output readable and its differences small.
    let breaksLine: Bool
}

/// An attribute with its element's type erased; a nil value writes the bare name.
struct AttributePair: Sendable, Equatable {
    let family: Family
    let name: Name
    let value: String?

    /// What is written right before the name, so that no page joins the two for each element anew.
    enum Family: Sendable {
        case none, aria, data
    }
}

/// The name of an element or attribute. It comes from our own source only; copying it counts no references.
struct Name: Sendable, Equatable, ExpressibleByStringLiteral {
    let text: StaticString

    init(stringLiteral text: StaticString) {
        self.text = text
    }

    init(_ text: StaticString) {
        self.text = text
    }

    static func == (a: Name, b: Name) -> Bool {
        a.text.withUTF8Buffer { a in b.text.withUTF8Buffer { b in a.elementsEqual(b) } }
    }
}
