package import Diagnostics

/// "This entry names that one": written down while reading, checked when every entry is known.
package struct Reference: Sendable {
    /// The kind of what is named.
    package let kind: any ReferenceTarget.Type
    package let name: String
    package let location: SourceLocation

    package init(to kind: any ReferenceTarget.Type, name: String, location: SourceLocation) {
        self.kind = kind
        self.name = name
        self.location = location
    }
}
