import Diagnostics

/// A passage that holds under a condition in one language and without it in the other: one of the two claims too much.
enum PassageDifference {
    static func missing(_ use: Passages.Use, of key: String, in original: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: .passageDiffers, severity: .warning, at: place,
            "\(subject(key)) says more than the original, where a passage holds only `if \(use.condition)`.",
            remedy: "Put `{{ if \(use.condition) }}` and `{{ end }}` around the same words as in \(original), line "
                + "\(use.location.line ?? 1).")
    }

    static func extra(_ use: Passages.Use, of key: String, in original: String) -> Diagnostic {
        Diagnostic(
            rule: .passageDiffers, severity: .warning, at: use.location,
            key == "body"
                ? "This passage holds only `if \(use.condition)`; the original has none that does."
                : "This passage holds only `if \(use.condition)`; `\(key)` in the original has none that does.",
            remedy: "Take the condition out here, or put the same one around the same words in \(original).")
    }

    private static func subject(_ key: String) -> Phrase {
        key == "body" ? "This text" : "`\(key)`"
    }
}
