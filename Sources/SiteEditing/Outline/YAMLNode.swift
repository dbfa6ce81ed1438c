/// One value of a YAML text with its byte range in the file: all that an edit needs in order to leave everything else as it is.
package struct YAMLNode: Sendable {
    package enum Content: Sendable {
        case scalar
        case list([YAMLNode])
        case mapping([YAMLPair])
    }

    /// Bytes of the file, from the first of the value to after the last; empty where nothing is written.
    package let range: Range<Int>
    package let content: Content
    /// Written between brackets or braces.
    package let isFlow: Bool
    /// Where the `-` of an entry over lines is.
    package var dash: Int?

    init(_ range: Range<Int>, _ content: Content, isFlow: Bool = false) {
        self.range = range
        self.content = content
        self.isFlow = isFlow
    }

    package var items: [YAMLNode] { if case .list(let items) = content { items } else { [] } }
    package var pairs: [YAMLPair] { if case .mapping(let pairs) = content { pairs } else { [] } }

    package subscript(key: String) -> YAMLPair? { pairs.first { $0.key == key } }

    var isScalar: Bool { if case .scalar = content { true } else { false } }
    /// An entry begins at its dash, any other value at its first byte.
    var start: Int { dash ?? range.lowerBound }
}

/// One key with its value.
package struct YAMLPair: Sendable {
    package let key: String
    package let keyStart: Int
    package let colon: Int
    package let value: YAMLNode

    var end: Int { max(colon + 1, value.range.upperBound) }
}

/// The keys and list entries that lead from the root to one value.
package struct YAMLPath: Sendable {
    enum Step: Sendable {
        case pair(YAMLPair, of: YAMLNode)
        case item(YAMLNode, of: YAMLNode)
    }

    let steps: [Step]

    /// The key that the value belongs to, directly or as one entry of its list.
    var pair: (pair: YAMLPair, mapping: YAMLNode)? {
        for step in steps.reversed() { if case .pair(let pair, let mapping) = step { return (pair, mapping) } }
        return nil
    }

    var value: YAMLNode? {
        switch steps.last {
        case .pair(let pair, _): pair.value
        case .item(let item, _): item
        case nil: nil
        }
    }
}
