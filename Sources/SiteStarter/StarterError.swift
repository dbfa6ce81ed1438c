/// Why no site can be started from the starter content.
package struct StarterError: Error, Sendable, Equatable {
    package let message: String
    /// What to ask for instead; nil where the installation is at fault.
    package let remedy: String?

    init(_ message: String, remedy: String? = nil) {
        self.message = message
        self.remedy = remedy
    }
}
