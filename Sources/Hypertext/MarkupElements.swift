import Text

/// The elements of a finished page in the order in which a browser lists them (`document.getElementsByTagName('*')`), to say which of them
/// is around a place. For markup as ``MarkupRewriter`` takes it.
///
/// A browser that runs scripts has no elements inside of `noscript`, and keeps those of a `template` apart: they are not counted.
package struct MarkupElements: Sendable, Equatable {
    package struct Element: Sendable, Equatable {
        package let name: String
        /// From the first byte of its start tag.
        package let start: Int
        /// After its start tag: where what is in it begins.
        package fileprivate(set) var content: Int
        /// After its end tag.
        package fileprivate(set) var end: Int
        package let parent: Int?
    }

    package private(set) var elements: [Element] = []

    package init(of markup: [UInt8]) {
        var reader = Reader(markup: markup)
        reader.read()
        elements = reader.elements
    }

    /// The innermost element around the gap before the byte at an offset, which may be in its start tag; nil outside of all.
    package func index(around offset: Int) -> Int? {
        // Elements begin in order, so the last that begins before the gap holds it, or is beside an ancestor that does.
        var low = 0
        var high = elements.count
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].start < offset { low = middle + 1 } else { high = middle }
        }
        var index = low == 0 ? nil : low - 1
        while let current = index, elements[current].end <= offset { index = elements[current].parent }
        return index
    }

    private struct Reader {
        let markup: [UInt8]
        var elements: [Element] = []
        private var open: [Int] = []
        private var place = 0

        /// Elements without content and end tag.
        private static let voids: Set<String> = [
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
        ]
        /// Elements in which a browser finds no others.
        private static let closed: Set<String> = ["script", "style", "title", "textarea", "noscript", "template"]

        init(markup: [UInt8]) {
            self.markup = markup
        }

        mutating func read() {
            while let start = markup[place...].firstIndex(of: UInt8(ascii: "<")) {
                place = start + 1
                guard place < markup.count else { break }
                if markup[place] == UInt8(ascii: "!") {
                    place = markup.endOfDeclaration(at: place)
                } else if markup[place] == UInt8(ascii: "/") {
                    place += 1
                    close(name())
                } else if markup[place].isASCIILetter {
                    begin(at: start)
                }
            }
            while let last = open.popLast() { elements[last].end = markup.count }
        }

        private mutating func begin(at start: Int) {
            let name = name()
            skipTag()
            elements.append(Element(name: name, start: start, content: place, end: place, parent: open.last))
            if Reader.voids.contains(name) || markup[place - 2] == UInt8(ascii: "/") { return }
            open.append(elements.count - 1)
            if Reader.closed.contains(name) {
                place = markup[place...].firstRange(ofText: "</\(name)")?.lowerBound ?? markup.count
            }
        }

        private mutating func close(_ name: String) {
            skipTag()
            guard let depth = open.lastIndex(where: { elements[$0].name == name }) else { return }
            for index in open[depth...] { elements[index].end = place }
            open.removeSubrange(depth...)
        }

        private mutating func name() -> String {
            let name = markup[place...].prefix { !$0.isASCIISpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
            place = name.endIndex
            return String(decoding: name, as: UTF8.self)
        }

        /// To the byte after the end of the tag; values are between double quotation marks.
        private mutating func skipTag() {
            var isQuoted = false
            while place < markup.count, isQuoted || markup[place] != UInt8(ascii: ">") {
                if markup[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
                place += 1
            }
            place = min(place + 1, markup.count)
        }
    }
}
