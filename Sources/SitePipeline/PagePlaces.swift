package import Hypertext
import Text

/// Where the words of one page come from, element by element.
package struct PagePlaces: Sendable, Equatable {
    /// Before the key of a word of the interface that the project leaves as it is.
    static let ownWord = "words:"

    /// The page's elements as a browser lists them.
    package let elements: MarkupElements
    /// By the number of an element: the places of the words that are in it and in no smaller one, the author's own first.
    package let places: [Int: [Place]]
    /// The template that draws the page, such as `SiteTemplates.GuidelineTemplate`.
    package let template: String
    /// Where the page as a whole comes from; nil for one that sitegen makes by itself.
    package let source: Place?

    package var elementNames: [String] { elements.elements.map(\.name) }

    package enum Place: Sendable, Hashable, Comparable {
        /// A line in a file of the project.
        case line(path: String, Int)
        /// A word of the interface that the project has not changed, and the file in which it can.
        case word(key: String, path: String)
        /// A line in sitegen's own source, which puts a word there.
        case code(path: String, Int)

        init?(_ mark: String) {
            if mark.hasPrefix(PagePlaces.ownWord) {
                let parts = mark.split(separator: ":")
                guard parts.count == 3 else { return nil }
                self = .word(key: String(parts[1]), path: String(parts[2]))
                return
            }
            guard let colon = mark.lastIndex(of: ":"), let line = Int(mark[mark.index(after: colon)...]) else { return nil }
            let path = String(mark[..<colon])
            self = path.hasSuffix(".swift") ? .code(path: path, line) : .line(path: path, line)
        }

        private var rank: Int {
            switch self {
            case .line(let path, _): path.hasPrefix("content/words.") ? 1 : 0
            case .word: 2
            case .code: 3
            }
        }

        package static func < (a: Place, b: Place) -> Bool { a.rank < b.rank }
    }

    /// - Parameters:
    ///   - page: as it is.
    ///   - marked: as it was rendered with marks, which are taken out. Where it is not the same, because somebody counted or sorted marked
    ///     texts, an element has the places of one that is the same byte for byte, if all such have the same.
    init(of page: [UInt8], marked: [UInt8], _ marks: [PlaceMark.Found], template: String, source: Place?) {
        elements = MarkupElements(of: page)
        self.template = template
        self.source = source
        if marked == page {
            places = Self.places(marks, in: elements)
            return
        }
        let others = MarkupElements(of: marked)
        var known: [ArraySlice<UInt8>: [Place]?] = [:]
        let found = Self.places(marks, in: others)
        for (index, element) in others.elements.enumerated() {
            let key = marked[element.start..<element.end]
            let places = found[index] ?? []
            // An optional in an optional: an element that is the same and has other places makes both unknown.
            known.updateValue(known[key, default: places] == places ? places : nil, forKey: key)
        }
        var places: [Int: [Place]] = [:]
        for (index, element) in elements.elements.enumerated() {
            if let same = known[page[element.start..<element.end]], let same, !same.isEmpty { places[index] = same }
        }
        self.places = places
    }

    private static func places(_ marks: [PlaceMark.Found], in elements: MarkupElements) -> [Int: [Place]] {
        var shown: [Int: [Place]] = [:]
        var named: [Int: [Place]] = [:]
        for mark in marks {
            guard let place = Place(mark.place), let index = elements.index(around: mark.offset) else { continue }
            if mark.offset < elements.elements[index].content {
                named[index, default: []].append(place)
            } else {
                shown[index, default: []].append(place)
            }
        }
        // What only an attribute says, such as a label that is read out, counts where nothing else is said.
        return named.merging(shown) { $1 }.mapValues { places in
            var seen: Set<Place> = []
            // Sorting keeps the order of equals.
            return places.filter { seen.insert($0).inserted }.sorted { $0 < $1 }
        }
    }
}
