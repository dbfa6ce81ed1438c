package import Diagnostics

/// What rules ask of a table: its cells are words of the document and markup on the page.
package struct MarkdownTable: Sendable, Hashable {
    /// Of its first row.
    package let location: SourceLocation
    /// Whether a column has no head. The corner above the heads of the rows may be empty.
    package let hasEmptyHeads: Bool
}
