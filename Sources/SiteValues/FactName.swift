import Text

/// What texts call a fact of the organisation: `code_of_conduct`, as it is written between `{{` and `}}`.
package struct FactName: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let name: String

    /// nil unless it is written in lower-case ASCII letters, digits and single underscores, with a letter first.
    package init?(_ name: String) {
        guard name.utf8.first?.isASCIILowercase == true, Slug.isWellFormed(name.replacing("_", with: "-")), !name.utf8.contains(0x2D)
        else { return nil }
        self.name = name
    }

    package var description: String { name }

    package static func < (a: FactName, b: FactName) -> Bool { a.name < b.name }

    /// Takes the place of a name that could not be read, after the error was reported.
    package static let unreadable = FactName(unchecked: "")

    private init(unchecked name: String) {
        self.name = name
    }
}
