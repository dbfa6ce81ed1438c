import Text

/// Where the words of the pages come from. It is worked out for all pages when the first browser asks, once for each build: a build that
/// nobody asks waits for nothing.
package actor PreviewPlaces: Equatable {
    package static let none = PreviewPlaces { [:] }

    private let find: @Sendable () -> [String: PreviewPagePlaces]
    private var found: [String: PreviewPagePlaces]?

    /// - Parameter find: by the page's path in the site. A page that is not in it has no known places.
    package init(_ find: @escaping @Sendable () -> [String: PreviewPagePlaces]) {
        self.find = find
    }

    func places(of page: String) -> PreviewPagePlaces? {
        if let found { return found[page] }
        let places = find()
        found = places
        return places[page]
    }

    /// They belong to a site, and no browser sees them until it asks: two sites that are alike stay alike.
    package static func == (a: PreviewPlaces, b: PreviewPlaces) -> Bool { true }
}

/// The places of one page's words.
package struct PreviewPagePlaces: Sendable, Hashable {
    package struct Place: Sendable, Hashable {
        package enum Kind: String, Sendable {
            /// A line in a file of the project, which an editor can open.
            case line
            /// A word of sitegen's own: the file is the one that may replace it.
            case word
            /// A line in sitegen's source.
            case code
        }

        package let kind: Kind
        package let path: String
        package let line: Int?
        /// Of a word.
        package let key: String?

        package init(_ kind: Kind, path: String, line: Int? = nil, key: String? = nil) {
            self.kind = kind
            self.path = path
            self.line = line
            self.key = key
        }
    }

    /// Names of the page's elements as a browser lists them.
    package let elements: [String]
    /// By the number of an element; what its author wrote comes first.
    package let places: [Int: [Place]]
    /// For what no word of its own has a place.
    package let source: [Place]

    package init(elements: [String], places: [Int: [Place]], source: [Place]) {
        self.elements = elements
        self.places = places
        self.source = source
    }

    /// As a browser asks for it. Places are written once and named by their numbers.
    /// - Parameter editor: what an editor's address begins with.
    func json(editor: String?) -> [UInt8] {
        var numbers: [Place: Int] = [:]
        var table: [Place] = []
        func number(of place: Place) -> Int {
            if let number = numbers[place] { return number }
            numbers[place] = table.count
            table.append(place)
            return table.count - 1
        }
        let listed = places.sorted { $0.key < $1.key }.map { ($0.key, $0.value.map(number)) }
        let source = source.map(number)
        return Array(
            JSONText.object([
                ("elements", .string(elements.joined(separator: " "))),
                ("places", .object(listed.map { (String($0), .array($1.map { .number($0) })) })),
                ("source", .array(source.map { .number($0) })), ("table", .array(table.map(\.json))), ("editor", .optional(editor)),
            ]).text().utf8)
    }
}

extension PreviewPagePlaces.Place {
    fileprivate var json: JSONText {
        .object([
            ("kind", .string(kind.rawValue)), ("path", .string(path)), ("line", line.map { .number($0) } ?? .null), ("key", .optional(key)),
        ])
    }
}
