package import Diagnostics

/// Why a finding matters, for `check --explain`: the remedy beside the finding says what to do, this says what for.
package struct Explanation: Sendable {
    package let id: String
    package let why: String
    /// Only the rules over a whole site bring one; what is found while a file is read shows the author's own line.
    package let example: Rule.Example?

    /// Every finding there is, by its id.
    package static let all: [Explanation] =
        (RuleSet.all.map { Explanation(id: $0.id, why: $0.why, example: $0.example) }
        + besidesRules.map { Explanation(id: $0, why: $1, example: nil) }).sorted { $0.id < $1.id }

    package static func of(_ id: String) -> Explanation? {
        all.first { $0.id == id }
    }

    /// The id that was meant.
    package static func nearest(to id: String) -> String? {
        Suggestion.nearest(to: id, among: all.map(\.id))
    }
}
