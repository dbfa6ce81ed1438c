/// A piece of a page as a value: it can be built anywhere, compared in a test, and put into any number of pages.
///
/// It is markup from the start, as UTF-8: an element is written when it is made, so there is no tree to be built, walked and taken down.
/// Text and attribute values are escaped by ``HTMLWriter`` and nowhere else; raw markup enters only as a `StaticString` in our own
/// source or as bytes that a safe renderer made (``init(rendered:)``).
package struct HTML: Sendable, Equatable {
    /// The markup as UTF-8.
    package let bytes: [UInt8]

    package static var empty: HTML { HTML(rendered: []) }

    /// Words, escaped.
    package init(_ text: String) {
        bytes = HTMLWriter.bytes(count: HTMLWriter.count(of: text, quotes: false)) { $0.writeEscaped(text, quotes: false) }
    }

    /// Markup from our own source code.
    package init(raw markup: StaticString) {
        bytes = markup.withUTF8Buffer { Array($0) }
    }

    /// Bytes that are markup already: those of another piece, or what the Markdown room's safe renderer made.
    package init(rendered bytes: [UInt8]) {
        self.bytes = bytes
    }

    package init(@HTMLBuilder _ content: () -> HTML) {
        self = content()
    }

    /// Pieces one after the other.
    init(_ parts: [HTML]) {
        let count = parts.reduce(0) { $0 + $1.bytes.count }
        bytes = HTMLWriter.bytes(count: count) { writer in
            for part in parts { writer.write(part.bytes) }
        }
    }

    package var isEmpty: Bool { bytes.isEmpty }

    package static func + (a: HTML, b: HTML) -> HTML {
        a.isEmpty ? b : b.isEmpty ? a : HTML([a, b])
    }
}
