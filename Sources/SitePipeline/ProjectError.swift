package import Diagnostics

/// Why a run could not even begin: something about the project or the world that no author's edit in a text would mend.
package enum ProjectError: Error, Sendable, Equatable {
    /// A folder or file could not be read; the reason in words.
    case unreadable(path: String, reason: Phrase)
    /// The settings name a theme that is not compiled in, or whose folder is nowhere.
    case themeMissing(name: String, known: [String])
}
