import Text

/// A name that is safe in a file name and in an address on every system: lower-case ASCII letters, digits and single hyphens.
package struct Slug: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let name: String

    package init?(_ name: String) {
        guard Slug.isWellFormed(name) else { return nil }
        self.name = name
    }

    package var description: String { name }

    package static func < (a: Slug, b: Slug) -> Bool { a.name < b.name }

    /// Capital letters are refused because `Pause.md` and `pause.md` are one file on some systems and two on others.
    package static func isWellFormed(_ name: String) -> Bool {
        var previous = UInt8(ascii: "-")
        for byte in name.utf8 {
            guard byte.isASCIILowercase || byte.isASCIIDigit || (byte == UInt8(ascii: "-") && previous != byte) else { return false }
            previous = byte
        }
        return previous != UInt8(ascii: "-")
    }

    /// Stands in for a name that could not be read; an error was reported, so no page is ever made of it.
    package static let unreadable = Slug(unchecked: "unreadable")

    private init(unchecked name: String) {
        self.name = name
    }
}
