/// One key of a kind, as its reader asks for it: the schema of a kind is what the kind reads.
package struct FieldKey: Sendable, Hashable {
    /// Facts are written once, in the original; words are repeated in each translation; what is shared, only where it differs.
    package enum Role: Sendable, Hashable {
        case fact, word, shared
        /// A list whose entries carry an `id` and are translated one by one.
        case entries([FieldKey])
    }

    package let name: String
    package let role: Role
    /// What can be written there; nil where a file is read, because only a schema needs it.
    package let shape: ValueShape?
    /// Whether nothing takes its place.
    package let isRequired: Bool

    package init(name: String, role: Role, shape: ValueShape? = nil, isRequired: Bool = false) {
        self.name = name
        self.role = role
        self.shape = shape
        self.isRequired = isRequired
    }
}
