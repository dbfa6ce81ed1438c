/// How a language sets texts that were written on a plain keyboard: `"so"` becomes „so“ or “so”, ` -- ` a dash, `...` one character.
/// What the author already set is left alone.
package struct Typography: Sendable, Hashable {
    package let double: Quotes
    package let single: Quotes
    /// Words that begin with an apostrophe, without it: `tis`.
    package let elisions: Set<String>
    /// Marks that keep with the word before them: a space typed there becomes a narrow no-break space, before a colon a no-break space.
    /// A language that lists `»` sets a space after `«` in the same way.
    package let noBreakBefore: Set<Unicode.Scalar>

    /// May bring spaces of their own, as the French ones do.
    package struct Quotes: Sendable, Hashable {
        package let opening: String
        package let closing: String

        package init(_ opening: String, _ closing: String) {
            self.opening = opening
            self.closing = closing
        }
    }

    package init(double: Quotes, single: Quotes, elisions: Set<String> = [], noBreakBefore: Set<Unicode.Scalar> = []) {
        self.double = double
        self.single = single
        self.elisions = elisions
        self.noBreakBefore = noBreakBefore
    }

    /// Straight quotation marks, as typed: for values that are not prose.
    package static let straight = Typography(double: Quotes("\"", "\""), single: Quotes("'", "'"))

    /// For plain text.
    package func smart(_ text: String) -> String {
        let typesetter = Typesetter(self)
        guard typesetter.hasWork(text.utf8) else { return text }
        let bytes = Array(text.utf8)
        let whole = [TextRun(end: bytes.count, isFixed: false)]
        guard let result = typesetter.set(bytes, runs: whole) else { return text }
        return String(decoding: result.bytes, as: UTF8.self)
    }
}
