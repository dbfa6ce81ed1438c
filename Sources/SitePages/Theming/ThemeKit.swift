/// What a theme's folder brought, made ready for templates: addresses of its fingerprinted files and its drawings.
package struct ThemeKit: Sendable {
    package let stylesheet: Route
    /// The site owner's own stylesheet, last in the cascade.
    package let ownStylesheet: Route?
    package let script: Route?
    /// What sheets for the printer are drawn with, instead of the pages' stylesheet.
    package let sheetStylesheet: Route?
    package let sheetScript: Route?
    /// What searches; loaded when somebody does.
    package let searchScript: Route?
    /// Every other asset by its name in `Assets/`, such as `logo.svg`.
    package let assets: [String: Route]
    /// The inside of each `<symbol>` by id (`i-mug`, `m-comma`), markup included.
    package let symbols: [String: String]
    /// The same drawings for sheets.
    package let paperDrawings: [String: PaperDrawing]
    /// The tokens by day, by name: a drawing on paper names its colour itself, because no stylesheet reaches into it there.
    package let colours: [String: String]

    package init(
        stylesheet: Route, ownStylesheet: Route?, script: Route?, sheetStylesheet: Route? = nil, sheetScript: Route? = nil,
        searchScript: Route? = nil, assets: [String: Route], symbols: [String: String], colours: [String: String] = [:]
    ) {
        self.sheetStylesheet = sheetStylesheet
        self.sheetScript = sheetScript
        self.colours = colours
        self.stylesheet = stylesheet
        self.ownStylesheet = ownStylesheet
        self.script = script
        self.searchScript = searchScript
        self.assets = assets
        self.symbols = symbols
        paperDrawings = symbols.compactMapValues { PaperDrawing(symbol: $0) }
    }
}
