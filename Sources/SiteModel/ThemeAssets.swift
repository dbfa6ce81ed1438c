package import DesignTokens
package import Diagnostics

/// What a theme's folder holds, with everything it inherits by `extends:`: tokens, contrast pairs and files. The one value that loading
/// makes, rules check and templates draw with, so that a colour takes one path from theme.yml to every page, sheet and mail.
package struct ThemeAssets: Sendable {
    package let name: String
    /// The theme and those it extends, nearest first: `["margin", "enamel"]`. The first that is compiled in brings the templates.
    package let lineage: [String]
    package private(set) var tokens: [DesignToken]
    package let contrasts: [ContrastPair]
    /// Files of `Assets/`, by path from there, sorted.
    package private(set) var files: [SourceFile]
    /// `theme.yml`, for code frames.
    package let settings: SourceFile
    /// `content/site.css`, the site's own last word on the look; nil where it has none.
    package private(set) var ownStylesheet: SourceFile?

    package init(
        name: String, lineage: [String]? = nil, tokens: [DesignToken] = [], contrasts: [ContrastPair] = [], files: [SourceFile] = [],
        settings: SourceFile = SourceFile(path: "theme.yml", bytes: [])
    ) {
        self.name = name
        self.lineage = lineage ?? [name]
        self.tokens = tokens
        self.contrasts = contrasts
        self.files = files
        self.settings = settings
    }

    /// This theme over the one it extends: tokens by name, files by path, contrast pairs of both. An empty file hides an inherited one.
    package func extending(_ base: ThemeAssets) -> ThemeAssets {
        let own = Dictionary(tokens.map { ($0.name, $0) }) { _, last in last }
        let inherited = Set(base.tokens.map(\.name))
        let replaced = Set(files.map(\.path))
        return ThemeAssets(
            name: name, lineage: lineage + base.lineage,
            tokens: base.tokens.map { own[$0.name] ?? $0 } + tokens.filter { !inherited.contains($0.name) },
            contrasts: base.contrasts + contrasts,
            files: (base.files.filter { !replaced.contains($0.path) } + files).sorted { $0.path < $1.path }, settings: settings)
    }

    /// Without the files that are photos of people as well: only the photo of an entry lets one of those out.
    package func without(_ photos: [SourceFile]) -> ThemeAssets {
        let bytes = Set(photos.map(\.bytes))
        var copy = self
        copy.files.removeAll { bytes.contains($0.bytes) }
        return copy
    }

    /// With the site's brand colours over the tokens and its own stylesheet after the theme's. A value of another kind than the theme's,
    /// such as a length for a colour, is a finding.
    package func branded(by settings: Settings, stylesheet: SourceFile?, into log: inout DiagnosticLog) -> ThemeAssets {
        var copy = self
        copy.tokens = tokens.map { token in
            guard let brand = settings.brand[token.name], brand.fits(inPlaceOf: token, into: &log) else { return token }
            return token.overlaid(by: brand)
        }
        // Whoever writes the theme's own colour down has not chosen another one.
        let chosen = settings.brand.filter { name, brand in !tokens.contains { $0.name == name && $0.light == brand.light } }
        copy.tokens = NightTwins.adding(to: copy.tokens, brand: chosen, pairs: contrasts)
        copy.ownStylesheet = stylesheet
        return copy
    }
}
