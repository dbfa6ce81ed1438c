/// The id of an entry for life, such as `customer-care`: other entries refer to it, anchors are made of it.
package struct EntryID: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let name: String

    /// nil unless it is written in lower-case ASCII letters, digits and single hyphens.
    package init?(_ name: String) {
        guard Slug.isWellFormed(name) else { return nil }
        self.name = name
    }

    package var description: String { name }

    package static func < (a: EntryID, b: EntryID) -> Bool { a.name < b.name }

    /// Stands in for an id that could not be read, after the error was reported. No well-formed id equals it.
    package static let unreadable = EntryID(unchecked: "")

    private init(unchecked name: String) {
        self.name = name
    }
}
