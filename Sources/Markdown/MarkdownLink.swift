package import Diagnostics

/// A link as the author wrote it. Where it leads is decided when the pages are planned; ``MarkdownDocument/Segment`` says where it is.
package struct MarkdownLink: Sendable, Hashable {
    /// As written, neither decoded nor encoded: an address, a path to a source file, a rule id or a fragment.
    package let destination: String
    /// The words inside it; empty for `[](SM-06)`, which takes the title of what it leads to.
    package let text: String
    package let location: SourceLocation
    /// True for `<https://…>` and for a bare address in the text.
    package let isAutolink: Bool

    package init(destination: String, text: String, location: SourceLocation, isAutolink: Bool = false) {
        self.destination = destination
        self.text = text
        self.location = location
        self.isAutolink = isAutolink
    }
}
