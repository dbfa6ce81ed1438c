package import Diagnostics
package import SiteFields
package import SiteValues

/// A check of the house's own, written without code in `content/checks.yml`: a word to leave alone, another to say instead, a name and how
/// it is written, a sentence that belongs on every page of a kind.
///
/// ```yaml
/// entries:
/// - id: no-gurus
///   kind: existence
///   words: [guru*, ninja*]
///   unless: [yoga]
///   message: We are colleagues, all of us.
///   language: en
///   bad: [Ask our data guru.]
///   good: [Ask Ines about the data., The yoga guru was there.]
/// ```
package struct HouseRule: IdentifiedKind {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Words that are not to be there.
        case existence
        /// Words for which there are better ones.
        case substitution
        /// Words that may be there a number of times.
        case occurrence
        /// Words of which a site uses one or the other, not both.
        case consistency
        /// Words that are written in one way.
        case capitalisation
        /// Words of which one has to be there.
        case required
    }

    package static let place = ContentPlace.list(file: "checks")
    package static let displayName = "house rule"

    package let provenance: Provenance
    package let id: EntryID
    package let kind: Kind
    /// How much its findings matter, unless `checks` in site.yml says otherwise.
    package let severity: Severity
    /// nil for texts in every language.
    package let language: Language?
    /// Folders or files it is about, such as `content/guidelines`; everything where there are none.
    package let folders: [String]
    /// What is wrong, for the author whose text it is.
    package let message: String
    /// In lower case, but for ``Kind/capitalisation``; `*` at the end of a word takes any ending.
    package let words: [String]
    /// What to say, and what it is for; only in a ``Kind/substitution``.
    package let swaps: [Replacement]
    /// With one of these in the same sentence, the words are fine.
    package let unless: [String]
    /// Only in an ``Kind/occurrence``.
    package let atMost: Int
    /// Texts that the rule must find fault with, and texts that it must not: `check` tries them all.
    package let bad: [String]
    package let good: [String]

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        kind = fields.fact("kind", .oneOf(Kind.self))
        severity = fields.fact(optional: "severity", .oneOf(Severity.self)) ?? .warning
        language = fields.fact(optional: "language", .language)
        folders = fields.facts("in", .verbatim)
        message = fields.fact("message", .verbatim)
        words = fields.facts("words", .verbatim)
        swaps = fields.facts("swap", .group(Replacement.self))
        unless = fields.facts("unless", .verbatim)
        atMost = fields.fact(optional: "at_most", .number(1...999)) ?? 1
        bad = fields.facts("bad", .verbatim, atLeast: 1)
        good = fields.facts("good", .verbatim, atLeast: 1)
        checkKeys(&fields)
    }

    /// Each kind has keys of its own, and one that means nothing would look as if it did something.
    private func checkKeys(_ fields: inout FieldReader) {
        let isSwap = kind == .substitution
        fields.requireField(isSwap ? "swap" : "words", because: "a rule of the kind `\(kind.rawValue)` looks for them")
        let needless = [isSwap ? "words" : "swap"] + (kind == .occurrence ? [] : ["at_most"])
        for key in needless where fields.contains(key) {
            fields.report(
                .badValue, at: fields.location(of: key), "`\(key)` means nothing in a rule of the kind `\(kind.rawValue)`.",
                remedy: "Take it out, or choose another kind.")
        }
    }
}
