/// The stable name of a finding in kebab-case, such as `unknown-key`: it can be looked up, skipped and cited, and is never used for anything
/// else. Every id is a constant, so that a name with a typing error does not compile.
package struct RuleID: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    package var description: String { name }

    package static func < (a: RuleID, b: RuleID) -> Bool { a.name < b.name }
}
