package import Diagnostics
package import SiteModel

/// A theme's folder as it was read: its tokens and its files. The site owner's brand colours are laid over the tokens.
package struct ThemeSource: Sendable {
    /// A design token: a custom property of the stylesheet, with another value in dark mode where it has one.
    package struct Token: Sendable, Hashable {
        package let name: String
        package let light: String
        package let dark: String?
        package let location: SourceLocation

        package init(name: String, light: String, dark: String?, location: SourceLocation) {
            self.name = name
            self.light = light
            self.dark = dark
            self.location = location
        }

        /// With the site's own values in place of the theme's.
        package func overlaid(by brand: BrandToken?) -> Token {
            guard let brand else { return self }
            return Token(name: name, light: brand.light ?? light, dark: brand.dark ?? dark, location: brand.location)
        }
    }

    /// Two tokens that meet as text and ground, with the contrast ratio they need (WCAG 2.2).
    package struct ContrastPair: Sendable, Hashable {
        package let text: String
        package let ground: String
        package let ratio: Double

        package init(text: String, ground: String, ratio: Double) {
            self.text = text
            self.ground = ground
            self.ratio = ratio
        }
    }

    package let name: String
    package let tokens: [Token]
    package let contrasts: [ContrastPair]
    /// Files of `Assets/`, by path from there, sorted.
    package let assets: [SourceFile]
    /// `content/site.css`, the owner's own last word.
    package let ownStylesheet: SourceFile?

    package init(name: String, tokens: [Token], contrasts: [ContrastPair], assets: [SourceFile], ownStylesheet: SourceFile?) {
        self.name = name
        self.tokens = tokens
        self.contrasts = contrasts
        self.assets = assets
        self.ownStylesheet = ownStylesheet
    }
}
