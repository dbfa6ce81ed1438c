/// What readers of a guideline acknowledge, by name: it changes when the text says something else, not when a comma moves.
package struct TextVersion: Sendable, Hashable {
    package let name: String
    /// Names under which the same text was acknowledged, in any language that is not behind.
    package let same: [String]
    /// Names of texts that said something else.
    package let former: [String]

    package init(name: String, same: [String], former: [String]) {
        self.name = name
        self.same = same
        self.former = former
    }
}
