package import Diagnostics

/// An image as the author wrote it; its address and size are known when the pages are planned.
package struct MarkdownImage: Sendable, Hashable {
    /// As written, neither decoded nor encoded.
    package let destination: String
    /// What is read when the picture cannot be seen. Empty only where a finding was reported.
    package let alt: String
    package let location: SourceLocation

    package init(destination: String, alt: String, location: SourceLocation) {
        self.destination = destination
        self.alt = alt
        self.location = location
    }
}
