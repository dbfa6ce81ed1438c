package import SitePlan

/// A theme's styles and scripts for a document that loads nothing: the ones of its pages, and those in `one-file/` between them.
package struct InlineParts: Sendable {
    package let styles: [UInt8]
    /// Each an element of its own, so that one that fails leaves the others running. In the order of their names.
    package let scripts: [[UInt8]]
    /// What searches, when somebody does.
    package let searchScript: RenderedFile?
}
