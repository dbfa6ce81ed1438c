/// A piece of a page as a value: it can be built anywhere, compared in a test, and put into any number of pages.
///
/// An element is written when it is made, as UTF-8: there is no tree to be built, walked and taken down. Only what stands between its
/// tags waits for it, because the element can then measure and write all of that in one go.
/// Text and attribute values are escaped by ``HTMLWriter``, with the one escaper of the module Text,; raw markup enters only as a `StaticString` in our own
/// source or as bytes that a safe renderer made (``init(rendered:)``).
package struct HTML: Sendable, Equatable {
    let content: Content

    enum Content: Sendable {
        /// Markup as UTF-8.
        case markup([UInt8])
        /// Words, not escaped yet.
        case text(String)
        /// Pieces one after the other.
        case row([HTML])
    }

    package static var empty: HTML { HTML(rendered: []) }

    /// Words; what would be markup in them is escaped.
    package init(_ text: String) {
        content = .text(text)
    }

    /// Markup from our own source code.
    package init(raw markup: StaticString) {
        content = .markup(markup.withUTF8Buffer { Array($0) })
    }

    /// Bytes that are markup already: those of another piece, or what the Markdown module's safe renderer made.
    package init(rendered bytes: [UInt8]) {
        content = .markup(bytes)
    }

    package init(@HTMLBuilder _ content: () -> HTML) {
        self = content()
    }

    init(_ parts: [HTML]) {
        content = .row(parts)
    }

    /// The markup as UTF-8.
    package var bytes: [UInt8] {
        if case .markup(let bytes) = content { return bytes }
        return HTMLWriter.bytes(count: HTMLWriter.count(of: self)) { $0.write(self) }
    }

    package var isEmpty: Bool {
        switch content {
        case .markup(let bytes): bytes.isEmpty
        case .text(let text): text.isEmpty
        case .row(let parts): parts.allSatisfy(\.isEmpty)
        }
    }

    package static func + (a: HTML, b: HTML) -> HTML {
        HTML([a, b])
    }

    package static func == (a: HTML, b: HTML) -> Bool {
        a.bytes == b.bytes
    }
}
