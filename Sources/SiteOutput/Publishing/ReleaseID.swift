import Text

/// The name of a release, made of what is in it: the same files have the same name, whenever and from wherever they are published.
package struct ReleaseID: Sendable, Hashable, CustomStringConvertible {
    /// Twelve hexadecimal digits.
    package let description: String

    init(of sums: [OutputPath: SHA256]) {
        let lines = sums.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }
        description = String(SHA256(of: Array(lines.joined().utf8)).description.prefix(12))
    }

    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == 12, text.utf8.allSatisfy({ $0.hexadecimalValue != nil && !$0.isASCIIUppercase }) else { return nil }
        description = String(text)
    }
}
