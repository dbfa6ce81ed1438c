package import Text

/// How the words of one guideline's page change.
package struct TextChange: Sendable, Equatable {
    /// Such as `SM-06 When in doubt, pause (en)`.
    package let name: String
    package let path: OutputPath
    /// Each with a few words around it; empty when only markup differs.
    package let hunks: [WordDiff.Hunk]

    /// nil when the words of both pages are the same.
    init?(_ name: String, path: OutputPath, from old: [UInt8], to new: [UInt8]) {
        let hunks = WordDiff.hunks(from: PageText.words(of: old), to: PageText.words(of: new))
        guard !hunks.isEmpty else { return nil }
        self.name = name
        self.path = path
        self.hunks = hunks
    }
}
