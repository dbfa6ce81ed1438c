package import Diagnostics

/// Why no site can be started from the starter content.
package struct StarterError: Error, Sendable, Equatable {
    package let message: Phrase
    /// What to ask for instead; nil where the installation is at fault.
    package let remedy: Phrase?

    init(_ message: Phrase, remedy: Phrase? = nil) {
        self.message = message
        self.remedy = remedy
    }
}
