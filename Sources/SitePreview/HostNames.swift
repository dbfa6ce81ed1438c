import Text

/// The names under which a preview that is meant for this machine alone answers. A page of another site could otherwise make its own name
/// point to this machine and read drafts through the visitor's browser.
struct HostNames: Sendable {
    /// - Parameter header: the Host header, with or without a port.
    func allow(_ header: String) -> Bool {
        // An address in brackets is a number, and numbers cannot be made to point elsewhere.
        if header.hasPrefix("[") { return true }
        let name = header.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)[0].lowercased()
        let isNumber = !name.isEmpty && name.utf8.allSatisfy { $0 == UInt8(ascii: ".") || $0.isASCIIDigit }
        return isNumber || name == "localhost" || name.hasSuffix(".localhost")
    }
}
