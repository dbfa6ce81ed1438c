package import Diagnostics

/// Why a command changes nothing: an author has to settle something first.
package struct EditRefusal: Error, Sendable, Equatable {
    package let message: Phrase
    package let remedy: Phrase

    package init(_ message: Phrase, remedy: Phrase) {
        self.message = message
        self.remedy = remedy
    }
}
