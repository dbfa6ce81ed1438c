import Diagnostics

/// A theme's files as they go into the site: one stylesheet, one script, one more that only a search needs (`search/`), pictures; each
/// named after its content, so that a browser may keep it for ever and never shows an old one.
package struct ThemeFiles: Sendable {
    package let kit: ThemeKit
    package let files: [RenderedFile]

    /// `headlines` are the ones of the languages, by which the home page sizes its own.
    package init(_ source: ThemeSource, headlines: [HeadlineWidth] = []) {
        var files: [RenderedFile] = []
        var assets: [String: Route] = [:]
        for asset in source.assets where !["css", "js"].contains(Self.fileExtension(asset.path)) && asset.path != "symbols.svg" {
            let file = Self.fingerprinted(asset.path, asset.bytes)
            assets[asset.path] = file.route
            files.append(file)
        }
        let styles = source.assets.filter { Self.fileExtension($0.path) == "css" && !Self.isForSheets($0) }
        let stylesheet = Self.fingerprinted(
            "\(source.name).css",
            Array(Self.tokenRules(source.tokens, headlines).utf8) + Minifier.style(styles.flatMap { $0.bytes + [UInt8(ascii: "\n")] }))
        files.append(stylesheet)
        let script = Self.script("\(source.name).js", of: source) { !$0.hasPrefix("search/") && !$0.hasPrefix("print/") }
        let searchScript = Self.script("\(source.name)-search.js", of: source) { $0.hasPrefix("search/") }
        let sheetStylesheet = Self.sheetStyles(of: source)
        let sheetScript = Self.script("print.js", of: source) { $0.hasPrefix("print/") }
        files += [script, searchScript, sheetStylesheet, sheetScript].compactMap { $0 }
        let own = source.ownStylesheet.map { Self.fingerprinted("site.css", $0.bytes) }
        if let own { files.append(own) }
        let symbols = source.assets.first { $0.path == "symbols.svg" }.map { SymbolSheet.symbols(in: $0) } ?? [:]
        kit = ThemeKit(
            stylesheet: stylesheet.route, ownStylesheet: own?.route, script: script?.route,
            sheetStylesheet: sheetStylesheet.route, sheetScript: sheetScript?.route, searchScript: searchScript?.route, assets: assets,
            symbols: symbols, colours: Self.dayColours(source.tokens))
        self.files = files
    }

    /// The tokens as custom properties, in a layer that the theme's own styles stand above.
    static func tokenRules(_ tokens: [ThemeSource.Token], _ headlines: [HeadlineWidth] = []) -> String {
        let light = tokens.map { "--\($0.name):\($0.light);" }.joined()
        let dark = tokens.compactMap { token in token.dark.map { "--\(token.name):\($0);" } }.joined()
        return "@layer reset,tokens,base,layout,parts,pages,theme,print,own;\n@layer tokens{:root{color-scheme:light dark;\(light)}\n"
            + (dark.isEmpty ? "" : "@media (prefers-color-scheme:dark){:root{\(dark)}}\n") + headlines.map(\.rule).joined() + "}\n"
    }

    /// The theme's scripts of one purpose as one file; nil where it has none.
    private static func script(_ name: String, of source: ThemeSource, where isWanted: (String) -> Bool) -> RenderedFile? {
        let parts = source.assets.filter { fileExtension($0.path) == "js" && isWanted($0.path) }
        return parts.isEmpty ? nil : fingerprinted(name, parts.flatMap { Minifier.script($0.bytes) })
    }

    /// What sheets are drawn with: the styles in `print/`, and those that a page's preview of a sheet shares with it.
    private static func sheetStyles(of source: ThemeSource) -> RenderedFile {
        let styles = source.assets.filter { fileExtension($0.path) == "css" && (isForSheets($0) || $0.path.contains("sheets")) }
        return fingerprinted(
            "print.css", Array(sheetTokenRules(source.tokens).utf8) + Minifier.style(styles.flatMap { $0.bytes + [UInt8(ascii: "\n")] }))
    }

    /// The tokens of a sheet: paper is always light.
    static func sheetTokenRules(_ tokens: [ThemeSource.Token]) -> String {
        "@layer reset,tokens,base,layout,parts,pages,theme,print,sheet,own;\n@layer tokens{:root{color-scheme:light;"
            + tokens.map { "--\($0.name):\($0.light);" }.joined() + "}}\n"
    }

    /// Light values, with one step of `var(--other)` taken.
    private static func dayColours(_ tokens: [ThemeSource.Token]) -> [String: String] {
        let values = Dictionary(tokens.map { ($0.name, $0.light) }, uniquingKeysWith: { _, last in last })
        return values.mapValues { value in
            guard value.hasPrefix("var(--"), value.hasSuffix(")") else { return value }
            return values[String(value.dropFirst(6).dropLast())] ?? value
        }
    }

    /// What lies in `print/` is for sheets alone, so that pages stay light; a stylesheet with `sheets` in its name is for both.
    private static func isForSheets(_ asset: SourceFile) -> Bool {
        asset.path.hasPrefix("print/")
    }

    private static func fingerprinted(_ path: String, _ bytes: [UInt8]) -> RenderedFile {
        let dot = path.lastIndex(of: ".") ?? path.endIndex
        let name = "assets/\(path[..<dot]).\(Fingerprint(of: bytes).shortText)\(path[dot...])"
        return RenderedFile(route: Route(name), bytes: bytes)
    }

    private static func fileExtension(_ path: String) -> String {
        path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }
}
