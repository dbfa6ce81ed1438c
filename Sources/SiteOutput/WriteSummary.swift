/// What one write did to the output folder.
package struct WriteSummary: Sendable, Equatable {
    /// Files that were new or had other bytes, in the order of their paths.
    package let written: [OutputPath]
    /// How many files already had the right bytes and were left alone.
    package let unchanged: Int
    /// Files of an earlier build that this one no longer has.
    package let removed: [OutputPath]
    /// The list of our files as it is in the folder now.
    package let manifest: Manifest
}
