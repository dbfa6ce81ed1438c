/// Why a command changes nothing: an author has to settle something first.
package struct EditRefusal: Error, Sendable, Equatable {
    package let message: String
    package let remedy: String

    package init(_ message: String, remedy: String) {
        self.message = message
        self.remedy = remedy
    }
}
