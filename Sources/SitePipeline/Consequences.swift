package import Diagnostics
package import SiteChecking

/// Findings that something is not there, is not named or does not add up. While a file cannot be read, nobody knows: it may be in that file.
/// A run tells of that file first, and of these once it can be read.
package enum Consequences {
    /// The rules whose findings may be consequences.
    package static let rules = ofNames.union(ofVariables).union(ofTwins).union(ofData)

    /// Of whatever has a name, a heading or a place of its own, in any file.
    private static let ofNames = ids([
        "acronym-unexplained", "address-gone", "broken-anchor", "broken-link", "change-note-missing", "crisis-text-missing",
        "dangling-reference", "date-contradicts", "encouragement-outnumbered", "exception-unused", "file-not-named", "link-left-out",
        "must-have-uncovered", "number-contradicts", "orphan-incident", "page-unlinked", "printed-address-gone", "reference-left-out",
        "required-layout-missing", "search-question-missed", "search-target-unknown", "unknown-check",
    ])
    /// Settings, facts, contacts and appointments have variables; texts have none.
    private static let ofVariables = ids(["open-fact", "unknown-condition", "unknown-variable"])
    /// Of a file and its translations.
    private static let ofTwins = ids([
        "passage-differs", "translation-entry-unknown", "translation-links", "translation-missing", "translation-without-original",
    ])
    /// Of words and colours, which are in data and themes.
    private static let ofData = ids(["contrast", "missing-word", "unknown-token"])

    private static func ids(_ names: [String]) -> Set<RuleID> { Set(names.map { RuleID($0) }) }

    /// Whether a finding may be there only because one of these files cannot be read.
    fileprivate static func mayExplain(_ finding: Diagnostic, _ unread: Set<String>) -> Bool {
        guard rules.contains(finding.rule) else { return false }
        return unread.contains { path in
            if path.hasPrefix("content/site.") || ofNames.contains(finding.rule) { return true }
            if ofVariables.contains(finding.rule) { return path.hasPrefix("content/data/") || path.hasPrefix("content/launch/") }
            if ofTwins.contains(finding.rule) { return stem(path) == stem(finding.location.path) }
            return !path.hasSuffix(".md")
        }
    }

    /// The same for a file and its translations: `content/pages/faq` of `content/pages/faq.de.md`.
    private static func stem(_ path: String) -> Substring {
        let start = path.lastIndex(of: "/") ?? path.startIndex
        return path[..<(path[start...].firstIndex(of: ".") ?? path.endIndex)]
    }
}

extension DiagnosticLog {
    /// The files that could not be read and have an error that says why.
    var causes: Set<String> {
        Set(diagnostics.filter { $0.severity == .error && unread.contains($0.location.path) }.map(\.location.path))
    }

    /// Why files could not be read, the settings before all others, then everything else in the order of its place. The first finding says how
    /// many that may be consequences are held back.
    var causesFirst: [Diagnostic] {
        let (all, causes) = (sorted, causes)
        if causes.isEmpty { return all }
        let kept = all.filter { causes.contains($0.location.path) || !Consequences.mayExplain($0, causes) }
        func isCause(_ finding: Diagnostic) -> Bool { finding.severity == .error && causes.contains(finding.location.path) }
        func isOfSettings(_ finding: Diagnostic) -> Bool { finding.location.path == "content/site.yml" }
        let first = kept.filter(isCause)
        let told = first.filter(isOfSettings) + first.filter { !isOfSettings($0) } + kept.filter { !isCause($0) }
        return kept.count == all.count ? told : [told[0].holdingBack(all.count - kept.count)] + told.dropFirst()
    }
}

extension Diagnostic {
    fileprivate func holdingBack(_ count: Int) -> Diagnostic {
        let held: Phrase =
            count == 1
            ? "1 finding that may come from this alone is held back until then."
            : "\(count) findings that may come from this alone are held back until then."
        return Diagnostic(
            rule: rule, severity: severity, at: location, summary, remedy: remedy.map { "\($0) \(held)" } ?? held,
            replacement: replacement, notes: notes)
    }
}

extension RuleSet {
    /// Rules whose notes are shown before something is printed: what is on paper cannot be corrected.
    package static let beforePrinting = Set(["no-public-address", "sample-address", "sample-contact", "sample-word"].map { RuleID($0) })
}
