import Diagnostics

/// A theme's files as they go into the site: one stylesheet, one script, pictures, each named after its content so that a browser
/// may keep it for ever and never shows an old one.
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
        let styles = source.assets.filter { Self.fileExtension($0.path) == "css" }
        let stylesheet = Self.fingerprinted(
            "\(source.name).css",
            Array(Self.tokenRules(source.tokens, headlines).utf8) + Squeeze.style(styles.flatMap { $0.bytes + [UInt8(ascii: "\n")] }))
        files.append(stylesheet)
        let scripts = source.assets.filter { Self.fileExtension($0.path) == "js" }
        let script = scripts.isEmpty ? nil : Self.fingerprinted("\(source.name).js", scripts.flatMap { Squeeze.script($0.bytes) })
        if let script { files.append(script) }
        let own = source.ownStylesheet.map { Self.fingerprinted("site.css", $0.bytes) }
        if let own { files.append(own) }
        let symbols = source.assets.first { $0.path == "symbols.svg" }.map { SymbolSheet.symbols(in: $0) } ?? [:]
        kit = ThemeKit(stylesheet: stylesheet.route, ownStylesheet: own?.route, script: script?.route, assets: assets, symbols: symbols)
        self.files = files
    }

    /// The tokens as custom properties, in a layer that the theme's own styles stand above.
    static func tokenRules(_ tokens: [ThemeSource.Token], _ headlines: [HeadlineWidth] = []) -> String {
        let light = tokens.map { "--\($0.name):\($0.light);" }.joined()
        let dark = tokens.compactMap { token in token.dark.map { "--\(token.name):\($0);" } }.joined()
        return "@layer reset,tokens,base,layout,parts,pages,print,own;\n@layer tokens{:root{color-scheme:light dark;\(light)}\n"
            + (dark.isEmpty ? "" : "@media (prefers-color-scheme:dark){:root{\(dark)}}\n") + headlines.map(\.rule).joined() + "}\n"
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
