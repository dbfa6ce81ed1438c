import DesignTokens
import Diagnostics
package import SiteModel
package import SitePlan
import Text

/// A theme's files as they go into the site: one stylesheet, one script, one more that only a search needs (`search/`), those of single
/// layouts (`layouts/quiz.js`), pictures; each named after its content, so that a browser may keep it for ever and never shows an old one.
package struct ThemeFiles: Sendable {
    package let kit: ThemeKit
    package let files: [RenderedFile]
    /// The same styles and scripts for a document that loads nothing.
    package let inline: InlineParts

    /// - Parameters:
    ///   - headlines: the ones of the languages, by which the home page sizes its own.
    ///   - unused: what no page shows: its styles are left out, because the first page is weighed by the byte.
    package init(_ source: ThemeAssets, headlines: [HeadlineWidth] = [], without unused: Set<StyledPart> = []) {
        var files: [RenderedFile] = []
        var assets: [String: Route] = [:]
        for asset in source.files where !["css", "js"].contains(Self.fileExtension(asset.path)) && asset.path != "symbols.svg" {
            let file = Self.fingerprinted(asset.path, Self.withTokens(asset, of: source))
            assets[asset.path] = file.route
            files.append(file)
        }
        let styles = source.files.filter { file in
            Self.fileExtension(file.path) == "css" && !Self.isForSheets(file) && !Self.isForOneFile(file)
                && !unused.contains(where: { $0.owns(file) })
        }
        let stylesheet = Self.fingerprinted(
            "\(source.name).css",
            Array(Self.tokenRules(Self.tokens(of: source, usedIn: styles), headlines).utf8)
                + Minifier.style(styles.flatMap { $0.bytes + [UInt8(ascii: "\n")] }))
        files.append(stylesheet)
        let script = Self.script("\(source.name).js", of: source) { Self.isForPages($0) && Self.layout(ofScript: $0) == nil }
        let searchScript = Self.script("\(source.name)-search.js", of: source) { $0.hasPrefix("search/") }
        let redirectScript = Self.script("redirect.js", of: source) { $0.hasPrefix("redirect/") }
        let layoutScripts = Self.layoutScripts(of: source)
        files += layoutScripts.map(\.file)
        let sheetStylesheet = Self.sheetStyles(of: source)
        let sheetScript = Self.script("print.js", of: source) { $0.hasPrefix("print/") }
        files += [script, searchScript, redirectScript, sheetStylesheet, sheetScript].compactMap { $0 }
        let own = source.ownStylesheet.map { Self.fingerprinted("site.css", $0.bytes) }
        if let own { files.append(own) }
        let symbols = source.files.first { $0.path == "symbols.svg" }.map { SymbolSheet.symbols(in: $0) } ?? [:]
        kit = ThemeKit(
            stylesheet: stylesheet.route, ownStylesheet: own?.route, script: script?.route,
            sheetStylesheet: sheetStylesheet.route, sheetScript: sheetScript?.route, searchScript: searchScript?.route,
            redirectScript: redirectScript?.route, errorStyle: Self.withoutFiles(stylesheet.bytes + (own?.bytes ?? [])),
            layoutScripts: Dictionary(layoutScripts.map { ($0.layout, $0.file.route) }) { first, _ in first }, assets: assets,
            symbols: symbols, palette: Palette(source.tokens))
        inline = InlineParts(
            styles: stylesheet.bytes + Self.oneFileStyles(of: source) + (own?.bytes ?? []), scripts: Self.oneFileScripts(of: source),
            searchScript: searchScript)
        self.files = files
    }

    /// The tokens as custom properties, in a layer below the theme's own styles. Paper has its light values in dark mode as well.
    static func tokenRules(_ tokens: [DesignToken], _ headlines: [HeadlineWidth] = []) -> String {
        let light = declarations(of: tokens, in: .light)
        let dark = declarations(of: tokens, in: .dark)
        // Paper says the light values for itself, and what is set for the root by night does not reach it.
        return "@layer reset,tokens,base,layout,parts,pages,theme,print,own;\n@layer tokens{:root,.paper{\(light)}\n"
            + ":root{color-scheme:light dark}\n.paper{color-scheme:light}\n"
            + (dark.isEmpty ? "" : "@media (prefers-color-scheme:dark){:root{\(dark)}}\n")
            + headlines.map(\.rule).joined() + "}\n"
    }

    /// Every token but the measures of sheets that no page shows a preview of: the first page is weighed by the byte.
    private static func tokens(of source: ThemeAssets, usedIn styles: [SourceFile]) -> [DesignToken] {
        let used = Set((styles + [source.ownStylesheet].compactMap(\.self)).flatMap { measures(usedIn: $0.bytes) })
        return source.tokens.filter { token in
            !token.name.hasPrefix(sheetMeasure) || used.contains { $0.hasPrefix(token.name) }
        }
    }

    private static let sheetMeasure = "print-"

    private static func measures(usedIn style: [UInt8]) -> [String] {
        var names: [String] = []
        var rest = style[...]
        while let found = rest.firstRange(ofText: "--" + sheetMeasure) {
            rest = rest[found.lowerBound...].dropFirst(2)
            let name = rest.prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 >= 0x80 }
            names.append(String(decoding: name, as: UTF8.self))
            rest = rest.dropFirst(name.count)
        }
        return names
    }

    private static func declarations(of tokens: [DesignToken], in mode: Palette.Mode) -> String {
        tokens.compactMap { token in
            (mode == .light ? token.light : token.dark).map { "--\(token.name):\($0);" }
        }.joined()
    }

    /// A drawing's `<style>` may use the tokens by name, such as `fill:var(--go)`: a picture sees no stylesheet of the page around it,
    /// so it brings the values of those it names, by day and by night.
    private static func withTokens(_ asset: SourceFile, of source: ThemeAssets) -> [UInt8] {
        guard fileExtension(asset.path) == "svg", let start = asset.bytes[...].firstRange(ofText: "<style>"),
            asset.bytes[...].firstRange(ofText: "var(--") != nil
        else { return asset.bytes }
        let named = source.tokens.filter { asset.bytes[...].firstRange(ofText: "var(--\($0.name))") != nil }
        let dark = declarations(of: named, in: .dark)
        let rules =
            ":root{\(declarations(of: named, in: .light))}"
            + (dark.isEmpty ? "" : "@media(prefers-color-scheme:dark){:root{\(dark)}}")
        return asset.bytes[..<start.upperBound] + Array(rules.utf8) + asset.bytes[start.upperBound...]
    }

    /// The theme's scripts of one purpose as one file; nil where it has none.
    private static func script(_ name: String, of source: ThemeAssets, where isWanted: (String) -> Bool) -> RenderedFile? {
        let parts = source.files.filter { fileExtension($0.path) == "js" && isWanted($0.path) }
        return parts.isEmpty ? nil : fingerprinted(name, parts.flatMap { Minifier.script($0.bytes) })
    }

    private static func layoutScripts(of source: ThemeAssets) -> [(layout: Layout, file: RenderedFile)] {
        source.files.compactMap { asset in
            layout(ofScript: asset.path).map { ($0, fingerprinted("\(source.name)-\($0.rawValue).js", Minifier.script(asset.bytes))) }
        }
    }

    /// The layout whose page alone loads this script; nil for any other name: those go with every page.
    private static func layout(ofScript path: String) -> Layout? {
        guard path.hasPrefix("layouts/"), path.hasSuffix(".js") else { return nil }
        return Layout(rawValue: String(path.dropFirst("layouts/".count).dropLast(".js".count)))
    }

    /// What sheets are drawn with: the styles in `print/`, and those that a page's preview of a sheet shares with it.
    private static func sheetStyles(of source: ThemeAssets) -> RenderedFile {
        let styles = source.files.filter { fileExtension($0.path) == "css" && (isForSheets($0) || $0.path.contains("sheets")) }
        return fingerprinted(
            "print.css",
            Array((sheetTokenRules(source.tokens) + formatRules).utf8) + Minifier.style(styles.flatMap { $0.bytes + [UInt8(ascii: "\n")] }))
    }

    /// The tokens of a sheet: paper is always light.
    static func sheetTokenRules(_ tokens: [DesignToken]) -> String {
        "@layer reset,tokens,base,layout,parts,pages,theme,print,sheet,own;\n@layer tokens{:root{color-scheme:light;"
            + declarations(of: tokens, in: .light) + "}}\n"
    }

    /// The sizes of papers, for a box on a screen and for a page of paper.
    static var formatRules: String {
        func text(_ number: Double) -> String { number == number.rounded() ? String(Int(number)) : String(number) }
        let boxes = PrintFormat.allCases.map { ".\($0.rawValue){--w:\(text($0.size.width));--h:\(text($0.size.height))}" }
        let pages = PrintFormat.allCases.map { format in
            let bleed = format.bleed.map { ";bleed:\(text($0))mm" } ?? ""
            return "@page \(format.rawValue){size:\(text(format.size.width))mm \(text(format.size.height))mm;margin:0\(bleed)}"
        }
        return "@layer layout{\(boxes.joined())}\n@layer sheet{\(pages.joined())}\n"
    }

    private static func oneFileStyles(of source: ThemeAssets) -> [UInt8] {
        Minifier.style(
            source.files.filter { isForOneFile($0) && fileExtension($0.path) == "css" }.flatMap { $0.bytes + [UInt8(ascii: "\n")] })
    }

    /// The scripts of all pages and those of `one-file/`, by the names of the files: `10-places.js` comes after `00-kit.js`.
    private static func oneFileScripts(of source: ThemeAssets) -> [[UInt8]] {
        source.files.filter { fileExtension($0.path) == "js" && (isForOneFile($0) || isForPages($0.path)) }
            .sorted { name(of: $0) < name(of: $1) }
            .map { Minifier.script($0.bytes) }
    }

    private static func name(of asset: SourceFile) -> Substring {
        asset.path.split(separator: "/").last ?? ""
    }

    private static func isForOneFile(_ asset: SourceFile) -> Bool {
        asset.path.hasPrefix("one-file/")
    }

    private static func isForPages(_ path: String) -> Bool {
        !["search/", "print/", "one-file/", "redirect/"].contains { path.hasPrefix($0) }
    }

    /// What lies in `print/` is for sheets alone, so that pages stay light; a stylesheet with `sheets` in its name is for both.
    private static func isForSheets(_ asset: SourceFile) -> Bool {
        asset.path.hasPrefix("print/")
    }

    /// Styles for between tags of a page that loads nothing: without pictures, and without what would look like the end of the element.
    private static func withoutFiles(_ styles: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var rest = styles[...]
        while let start = rest.firstRange(ofText: "url(") {
            result += rest[..<start.lowerBound]
            result += "none".utf8
            rest = rest[start.upperBound...]
            rest = rest.drop { $0 != UInt8(ascii: ")") }.dropFirst()
        }
        return (result + rest).substituting("</", with: "<\\/")
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
