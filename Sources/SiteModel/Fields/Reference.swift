package import Diagnostics

/// "This entry names that one": written down while reading, checked when every entry is known.
package struct Reference: Sendable {
    /// What is named; its raw value is the word for it in a message.
    package enum Target: String, Sendable, Hashable, CaseIterable {
        case guideline, incident, contact
        case mustHave = "must-have topic"
        case session = "training session"
    }

    package let target: Target
    package let name: String
    package let location: SourceLocation
}
