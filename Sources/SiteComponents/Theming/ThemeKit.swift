import Colours
package import DesignTokens
package import SiteModel
package import SitePlan

/// What a theme's folder brought, made ready for templates: addresses of its fingerprinted files and its drawings.
package struct ThemeKit: Sendable {
    package let stylesheet: Route
    /// The site owner's own stylesheet, last in the cascade.
    package let ownStylesheet: Route?
    package let script: Route?
    /// What only the page of one layout needs.
    package let layoutScripts: [Layout: Route]
    /// What sheets for the printer are drawn with, instead of the pages' stylesheet.
    package let sheetStylesheet: Route?
    package let sheetScript: Route?
    /// What searches; loaded when somebody does.
    package let searchScript: Route?
    /// What leads on from a former address.
    package let redirectScript: Route?
    /// All styles of a page, for one that can load none.
    package let errorStyle: [UInt8]
    /// Every other asset by its name in `Assets/`, such as `logo.svg`.
    package let assets: [String: Route]
    /// The inside of each `<symbol>` by id (`i-mug`, `m-comma`), markup included.
    package let symbols: [String: String]
    /// The same drawings for sheets.
    package let paperDrawings: [String: PaperDrawing]
    private let palette: Palette

    package init(
        stylesheet: Route, ownStylesheet: Route?, script: Route?, sheetStylesheet: Route? = nil, sheetScript: Route? = nil,
        searchScript: Route? = nil, redirectScript: Route? = nil, errorStyle: [UInt8] = [], layoutScripts: [Layout: Route] = [:],
        assets: [String: Route],
        symbols: [String: String],
        palette: Palette = Palette([])
    ) {
        self.sheetStylesheet = sheetStylesheet
        self.sheetScript = sheetScript
        self.palette = palette
        self.stylesheet = stylesheet
        self.ownStylesheet = ownStylesheet
        self.script = script
        self.searchScript = searchScript
        self.redirectScript = redirectScript
        self.errorStyle = errorStyle
        self.layoutScripts = layoutScripts
        self.assets = assets
        self.symbols = symbols
        paperDrawings = symbols.compactMapValues { PaperDrawing(symbol: $0) }
    }

    /// A token's colour as `#rrggbb`, for what no stylesheet reaches: drawings on paper, mails, tiles. Black on white where the theme has
    /// no such colour, or one that cannot be calculated with.
    package func hex(_ token: String, in mode: Palette.Mode = .light, isGround: Bool = false) -> String {
        palette.colour(token, in: mode)?.hex ?? (isGround == (mode == .light) ? "#ffffff" : "#000000")
    }
}
