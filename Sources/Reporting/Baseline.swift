import Diagnostics

/// Known findings that later runs ignore, one per line so that version control can merge two baselines.
///
///     # sitegen baseline 1
///     jargon 4be0643f1d content/guidelines/pause.md
package struct Baseline: FindingFormat {
    private static let heading = "# sitegen baseline 1"

    package init() {}

    package func text(of list: FindingList) -> String {
        let lines = list.identities.map { "\($0.rule) \($0.fingerprint) \($0.path)" }
        return ([Self.heading] + lines.sorted()).map { $0 + "\n" }.joined()
    }

    /// nil for a text of another kind.
    package static func identities(in text: String) -> Set<FindingIdentity>? {
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.first == Substring(heading) else { return nil }
        var identities: Set<FindingIdentity> = []
        for line in lines.dropFirst() {
            let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
            guard parts.count == 3 else { return nil }
            identities.insert(FindingIdentity(rule: RuleID(parts[0]), path: parts[2], fingerprint: parts[1]))
        }
        return identities
    }
}
