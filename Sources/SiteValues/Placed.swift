package import Diagnostics

/// One value of a list with the place where its author wrote it, for findings about that one alone.
package struct Placed<Value: Sendable & Hashable>: Sendable, Hashable {
    package let value: Value
    package let location: SourceLocation

    package init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }
}
