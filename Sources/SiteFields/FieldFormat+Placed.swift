import Diagnostics
package import SiteValues

extension FieldFormat where Value: Sendable & Hashable {
    /// The same, with the place of what was read.
    package var placed: FieldFormat<Placed<Value>> {
        let (read, fallback) = (read, fallback)
        return FieldFormat<Placed<Value>>(shape, fallback: { Placed(fallback(), at: SourceLocation(path: "")) }) { field, reader in
            read(field, &reader).map { Placed($0, at: field.value.location) }
        }
    }
}
