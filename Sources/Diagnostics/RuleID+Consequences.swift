extension RuleID {
    /// Findings that something is not there, is not named or does not add up. While a file cannot be read, nobody knows: it may be in that
    /// file.
    package static let consequences: Set<RuleID> = ofNames.union(ofVariables).union(ofTwins).union(ofWords).union(ofColours)

    /// Of whatever has a name, a heading or a place of its own, in any file.
    fileprivate static let ofNames = set([
        "acronym-unexplained", "address-gone", "broken-anchor", "broken-link", "change-note-missing", "crisis-text-missing",
        "dangling-reference", "date-contradicts", "encouragement-outnumbered", "exception-unused", "file-not-named", "link-left-out",
        "must-have-uncovered", "number-contradicts", "orphan-incident", "page-unlinked", "printed-address-gone", "reference-left-out",
        "required-layout-missing", "search-question-missed", "search-target-unknown", "unknown-check",
    ])
    /// Settings, facts, contacts and appointments have variables; texts have none.
    fileprivate static let ofVariables = set(["open-fact", "unknown-condition", "unknown-variable"])
    /// Of a file and its translations.
    fileprivate static let ofTwins = set([
        "passage-differs", "translation-entry-unknown", "translation-links", "translation-missing", "translation-without-original",
    ])
    fileprivate static let ofWords = set(["missing-word"])
    fileprivate static let ofColours = set(["contrast", "unknown-token"])

    /// Notes that matter before something is printed: paper cannot be mended.
    package static let onPaper = set(["no-public-address", "sample-address", "sample-contact", "sample-word"])

    private static func set(_ names: [String]) -> Set<RuleID> { Set(names.map { RuleID($0) }) }
}

extension Diagnostic {
    /// Whether it may be there only because a file cannot be read.
    func mayFollow(from unread: Set<String>) -> Bool {
        guard RuleID.consequences.contains(rule) else { return false }
        return unread.contains { path in
            if Self.isSettings(path) || RuleID.ofNames.contains(rule) { return true }
            if RuleID.ofVariables.contains(rule) { return path.hasPrefix("content/data/") || path.hasPrefix("content/launch/") }
            if RuleID.ofTwins.contains(rule) { return Self.stem(path) == Self.stem(location.path) }
            return !path.hasSuffix(".md")
        }
    }

    private static func isSettings(_ path: String) -> Bool { path.hasPrefix("content/site.") }

    /// The same for a file and its translations: `content/pages/faq` of `content/pages/faq.de.md`.
    private static func stem(_ path: String) -> Substring {
        let start = path.lastIndex(of: "/") ?? path.startIndex
        return path[..<(path[start...].firstIndex(of: ".") ?? path.endIndex)]
    }
}
