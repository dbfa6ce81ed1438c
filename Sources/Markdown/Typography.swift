/// Typed quotation marks, apostrophes, dashes and dots for texts written on a plain keyboard: `"so"` becomes „so“ or “so”, ` -- ` a dash,
/// `...` one sign. Signs that the author already set are left alone.
package enum Typography {
    /// For plain text. Quotation marks are German for `de` and its regions, English otherwise.
    package static func smart(_ text: String, language: String) -> String {
        guard Typesetter.hasWork(text.utf8) else { return text }
        let bytes = Array(text.utf8)
        let whole = [TextRun(end: bytes.count, isFixed: false)]
        guard let result = Typesetter(language: language).set(bytes, runs: whole) else { return text }
        return String(decoding: result.bytes, as: UTF8.self)
    }
}

/// A language's quotation marks, and its words that begin with an apostrophe.
struct QuotationHabits: Sendable {
    let double: (opening: Unicode.Scalar, closing: Unicode.Scalar)
    let single: (opening: Unicode.Scalar, closing: Unicode.Scalar)
    let elisions: Set<String>

    static let english = QuotationHabits(
        double: ("\u{201C}", "\u{201D}"), single: ("\u{2018}", "\u{2019}"), elisions: ["tis", "twas", "em", "n"])

    static let german = QuotationHabits(
        double: ("\u{201E}", "\u{201C}"), single: ("\u{201A}", "\u{2018}"), elisions: ["s", "n", "ne", "nen", "ner", "nem"])

    static func of(_ language: String) -> QuotationHabits {
        LanguageTag.primary(of: language) == "de" ? german : english
    }
}
