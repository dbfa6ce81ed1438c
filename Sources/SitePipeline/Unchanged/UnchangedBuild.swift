package import Diagnostics

/// What a build would say that has nothing to do: the site is as it would write it.
package struct UnchangedBuild: Sendable {
    package let pages: Int
    /// How many files of the site there are.
    package let files: Int
    package let missingPDFs: [String]
    package let outdatedPDFs: [String]
    /// Sorted, none of them an error.
    package let diagnostics: [Diagnostic]
    /// The files that findings show lines of, by path.
    package let sources: [String: SourceFile]
    /// How long it took to find out.
    package let duration: Duration
}
