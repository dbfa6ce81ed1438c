package import Diagnostics

/// Why the records cannot do what was asked of them: a name that is not there, a file that cannot be extended.
package struct RecordError: Error, Sendable, Equatable {
    /// In one plain sentence.
    package let message: Phrase
    /// What to do about it.
    package let remedy: Phrase?
    /// The command line names something that is not there.
    package let isUsage: Bool

    package init(_ message: Phrase, remedy: Phrase? = nil, isUsage: Bool = false) {
        self.message = message
        self.remedy = remedy
        self.isUsage = isUsage
    }
}

extension RecordError {
    static let nothingRecorded = RecordError("No release is recorded.", remedy: "`sitegen archive VERSION` records one.")

    static func unknownText(_ name: String, among known: [String]) -> RecordError {
        RecordError(
            "There is no text '\(name)'.",
            remedy: Suggestion.nearest(to: name, among: known).map { "Did you mean '\($0)'?" } ?? "`sitegen list texts` names them.",
            isUsage: true)
    }
}
