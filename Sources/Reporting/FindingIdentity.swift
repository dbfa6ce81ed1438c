package import Diagnostics
import Text

/// What a finding is known by from run to run, although lines are added above it: its rule, its file, what it says, and the line it is on.
/// Identical findings are numbered.
package struct FindingIdentity: Sendable, Hashable {
    package let rule: RuleID
    package let path: String
    package let fingerprint: String

    /// A line that is longer is known by its own fingerprint: a long line may have as many findings as it has words.
    private static let longestLine = 4096

    /// One for each finding, in the same order.
    package static func all(of findings: [Diagnostic], in sources: [String: SourceFile]) -> [FindingIdentity] {
        var earlier: [String: Int] = [:]
        var lines = SourceLines(sources)
        var last: (path: String, line: Int, words: String)?
        return findings.map { finding in
            let place = finding.location
            let words: String
            if let last, last.path == place.path, last.line == place.line {
                words = last.words
            } else {
                let line = place.line.flatMap { lines.line($0, of: place.path) }?.characters ?? []
                let all = String(line).split(whereSeparator: \.isWhitespace).joined(separator: " ")
                words = all.utf8.count > longestLine ? Fingerprint(of: all.utf8).shortText : all
                if let number = place.line { last = (place.path, number, words) }
            }
            let text = [finding.rule.name, place.path, finding.summary.english, words].joined(separator: "\n")
            let number = earlier[text, default: 0]
            earlier[text] = number + 1
            return FindingIdentity(
                rule: finding.rule, path: place.path, fingerprint: Fingerprint(of: "\(text)\n\(number)".utf8).shortText)
        }
    }
}

extension FindingList {
    var identities: [FindingIdentity] { FindingIdentity.all(of: findings, in: sources) }
}
