import Diagnostics
import SiteValues

/// What is found about passages that hold only where something is so.
enum ConditionFinding {
    static func unclosed(_ written: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: .passageUnclosed, at: location, "`\(written)` begins a passage that does not end.",
            remedy: "Write `{{ end }}` where it ends, in the same text.")
    }

    static func unopened(_ written: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: .passageUnopened, at: location, "`\(written)` ends a passage that has not begun.",
            remedy: "Write `{{ if … }}` where it begins, in the same text, or take this out.")
    }

    static func foreign(
        _ written: String, _ meaning: PassageMark.Meaning, inside open: PassageMark?, at location: SourceLocation
    ) -> Diagnostic {
        let remedy: Phrase =
            switch meaning {
            case .begin: "Write `{{ if works_council }}`, or another name, and `{{ end }}` after the passage."
            case .end: "Write `{{ end }}`."
            case .otherwise: "Write `{{ end }} {{ if \(opposite(of: open)) }}` instead: each passage says itself when it holds."
            }
        return Diagnostic(rule: .unknownCondition, at: location, "`\(written)` means nothing here.", remedy: remedy)
    }

    private static func opposite(of open: PassageMark?) -> String {
        guard case .begin(let words)? = open?.kind, !words.isEmpty else { return "not …" }
        return words.hasPrefix("not ") ? String(words.dropFirst(4)) : "not \(words)"
    }

    static func unknown(_ name: String, among conditions: Conditions, at location: SourceLocation) -> Diagnostic {
        if conditions.isOtherFact(name) {
            return Diagnostic(
                rule: .unknownCondition, at: location, "The fact `\(name)` is neither a yes nor a no.",
                remedy: "Ask for a fact with `type: yes_no`, such as `- id: has_\(name)`, and add it to content/data/facts.yml.")
        }
        return Diagnostic(
            rule: .unknownCondition, at: location, "There is nothing called `\(name)` that could be so or not.",
            remedy: conditions.known.nearest(to: name).map { "Did you mean `\($0)`?" }
                ?? "Known: \(conditions.known.names.joined(separator: ", ")), and `jurisdiction` with a country's code. Another one is an entry with "
                + "`type: yes_no` in content/data/facts.yml.")
    }

    static func unreadable(
        _ words: String, _ problem: Condition.Problem, among conditions: Conditions, at location: SourceLocation
    ) -> Diagnostic {
        let (summary, remedy): (Phrase, Phrase) =
            switch problem {
            case .empty: ("A condition needs a name.", "Write `if works_council` or `if jurisdiction de`.")
            case .unknownJurisdiction(let name):
                (
                    "`\(name)` is not the code of a country that is known here.",
                    Jurisdiction(called: name).map { "Write `\($0)`." }
                        ?? Suggestion.nearest(to: name, among: Jurisdiction.codes).map { "Did you mean `\($0)`?" }
                        ?? "Known: \(Jurisdiction.codes.joined(separator: ", "))."
                )
            case .tooMuch:
                (
                    "“\(words)” says more than a condition can.",
                    "One name, with `not` before it if need be. Put one passage into another where two things have to be so."
                )
            }
        return Diagnostic(rule: .unknownCondition, at: location, summary, remedy: remedy)
    }

    static func unknownJurisdiction(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: .unknownJurisdiction, severity: .warning, at: location,
            "`jurisdictions` in site.yml cannot hide the law of “\(name)”, because that country is not known here.",
            remedy: "Write a code: \(Jurisdiction.codes.joined(separator: ", ")). Readers see its name.")
    }

    static func inTranslation(of path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: .factInTranslation, at: location, "`if` is a fact and belongs in the original only.",
            remedy: "Take it out here; it is read from \(path).")
    }
}
