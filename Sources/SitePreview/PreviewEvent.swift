package import Diagnostics

/// What a running preview tells its caller, who words it.
package enum PreviewEvent: Sendable, Equatable {
    /// Changes are not reported by the system, so the watched folders are looked at again and again.
    case polling(because: Phrase)
    /// The first build or a later one is over.
    case built(BuildResult)
    /// The site can be opened at `address`. `port` differs from the one that was asked for when that was busy.
    case listening(address: String, port: UInt16)

    package struct BuildResult: Sendable, Equatable {
        /// Paths of the input files that led to this build; empty for the first one.
        package let causes: [String]
        /// How many files of the site are new, changed or gone since the build before.
        package let changedFiles: Int
        package let findings: [PreviewFinding]
        /// False when the last good site is still shown.
        package let succeeded: Bool
        package let duration: Duration
    }
}
