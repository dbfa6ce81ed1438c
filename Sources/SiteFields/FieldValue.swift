package import Diagnostics
import SiteValues

/// Front matter or data as it was written: text, lists and mappings, each with its place. SiteLoading makes it from YAML;
/// numbers, dates and flags are still text, so that `number: 012` and `language: no` mean what they say.
package indirect enum FieldValue: Sendable {
    /// An empty text is `key:` with nothing after it.
    case scalar(String, SourceLocation)
    case list([FieldValue], SourceLocation)
    case mapping([Field], SourceLocation)

    /// The value's first character; for a block text the first of its words, not of its `|`.
    package var location: SourceLocation {
        switch self {
        case .scalar(_, let location), .list(_, let location), .mapping(_, let location): location
        }
    }

    /// Whether there is nothing that a reader could see.
    package var isEmpty: Bool {
        guard case .scalar(let text, _) = self else { return false }
        return text.unicodeScalars.allSatisfy { $0 == " " || InvisibleCharacter.isInvisible($0) }
    }

    package var text: String? {
        if case .scalar(let text, _) = self { text } else { nil }
    }

    /// What an author would call it, for "expected …, found …".
    package var whatItIs: Phrase {
        switch self {
        case .scalar: "a text"
        case .list: "a list"
        case .mapping: "a group of keys"
        }
    }
}

/// One `key: value` pair of a mapping.
package struct Field: Sendable {
    package let key: String
    package let keyLocation: SourceLocation
    package let value: FieldValue

    package init(key: String, keyLocation: SourceLocation, value: FieldValue) {
        self.key = key
        self.keyLocation = keyLocation
        self.value = value
    }
}

extension [Field] {
    package subscript(key: String) -> FieldValue? {
        first { $0.key == key }?.value
    }
}
