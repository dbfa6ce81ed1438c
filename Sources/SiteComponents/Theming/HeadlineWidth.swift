package import SiteModel
package import SiteValues

/// How wide a headline runs, so that a stylesheet can set it in one line as large as it fits: a style cannot count characters, and a page's
/// own `style` attribute is forbidden by its content policy.
package struct HeadlineWidth: Sendable, Hashable {
    package let language: Language
    /// In characters of average width.
    package let letters: Int

    package init(of headline: Headline, in language: Language) {
        self.language = language
        letters = Int((headline.go + headline.grey + headline.red).reduce(0) { $0 + Self.width(of: $1) }.rounded(.up))
    }

    /// Relative to an `n` of the usual serif fonts. Whatever is not Latin counts as a wide character.
    private static func width(of character: Character) -> Double {
        if "ijlftrI.,;:!'’()".contains(character) { return 0.65 }
        if character == " " { return 0.5 }
        if "mwMWÆŒ".contains(character) || !character.unicodeScalars.allSatisfy({ $0.value < 0x250 }) { return 1.5 }
        return character.isUppercase ? 1.3 : 1
    }

    /// `:lang(de){--chars:24}`, for the tokens' layer.
    var rule: String { ":lang(\(language.tag)){--chars:\(letters)}" }
}
