/// What a theme's folder brought, made ready for templates: addresses of its fingerprinted files and its drawings.
package struct ThemeKit: Sendable {
    package let stylesheet: Route
    /// The site owner's own stylesheet, last in the cascade.
    package let ownStylesheet: Route?
    package let script: Route?
    /// Every other asset by its name in `Assets/`, such as `logo.svg`.
    package let assets: [String: Route]
    /// The inside of each `<symbol>` by id (`i-mug`, `m-comma`), markup included.
    package let symbols: [String: String]

    package init(stylesheet: Route, ownStylesheet: Route?, script: Route?, assets: [String: Route], symbols: [String: String]) {
        self.stylesheet = stylesheet
        self.ownStylesheet = ownStylesheet
        self.script = script
        self.assets = assets
        self.symbols = symbols
    }
}
