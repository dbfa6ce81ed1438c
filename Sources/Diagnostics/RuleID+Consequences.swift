extension RuleID {
    /// Findings that something is not there, is not named or does not add up. While a file cannot be read, nobody knows: it may be in that file.
    package static let consequences: Set<RuleID> = [
        "acronym-unexplained", "address-gone", "broken-anchor", "broken-link", "change-note-missing", "contrast", "crisis-text-missing",
        "dangling-reference", "date-contradicts", "encouragement-outnumbered", "exception-unused", "file-not-named", "link-left-out",
        "missing-word", "must-have-uncovered", "number-contradicts", "open-fact", "orphan-incident", "page-unlinked", "passage-differs",
        "printed-address-gone", "reference-left-out", "required-layout-missing", "search-question-missed", "search-target-unknown",
        "translation-entry-unknown", "translation-links", "translation-missing", "translation-without-original", "unknown-check",
        "unknown-condition", "unknown-token", "unknown-variable",
    ].reduce(into: []) { $0.insert(RuleID($1)) }

    /// Notes that matter before something is printed: paper cannot be mended.
    package static let onPaper: Set<RuleID> = [
        "no-public-address", "sample-address", "sample-contact", "sample-word",
    ].reduce(into: []) { $0.insert(RuleID($1)) }
}
