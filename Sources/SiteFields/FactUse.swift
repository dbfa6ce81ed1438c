package import Diagnostics

/// "This text says that", for what is open.
package struct FactUse: Sendable, Hashable {
    package let name: String
    package let location: SourceLocation

    package init(name: String, location: SourceLocation) {
        self.name = name
        self.location = location
    }
}
