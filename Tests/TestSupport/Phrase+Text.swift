package import Diagnostics

/// Tests look into sentences as into any other text.
extension Phrase {
    package var isEmpty: Bool { english.isEmpty }
    package func contains(_ words: some StringProtocol) -> Bool { english.contains(words) }
    package func hasPrefix(_ words: some StringProtocol) -> Bool { english.hasPrefix(words) }
    package func hasSuffix(_ words: some StringProtocol) -> Bool { english.hasSuffix(words) }
}
