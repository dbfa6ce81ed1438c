package import Diagnostics
import SiteModel

/// The parts of a theme that are read when a site is built: its tokens and its files. A brand colour changes without a compiler.
package struct ThemeFolder: Sendable {
    /// A value of the stylesheet by name; `dark` where it differs in dark mode.
    package struct Token: Sendable, Hashable {
        package let name: String
        package let light: String
        package let dark: String?
        package let location: SourceLocation
    }

    /// Two tokens that meet as text and ground, and the contrast they need.
    package struct Contrast: Sendable, Hashable {
        package let text: String
        package let ground: String
        package let ratio: Double
        package let location: SourceLocation
    }

    package let name: String
    package let tokens: [Token]
    package let contrasts: [Contrast]
    /// Files of `Assets/`, by path from there, sorted.
    package let assets: [SourceFile]
    /// `theme.yml`, for code frames.
    package let settings: SourceFile

    /// Looks in the project's `themes/` first and then where an installed sitegen keeps its own.
    /// Mistakes in `theme.yml` are findings; a theme that is nowhere is an error.
    package static func read(
        name: String, root: String, installed: String? = nil, into log: inout DiagnosticLog
    ) throws(ReadingError) -> ThemeFolder {
        try read(name: name, root: root, installed: installed, path: [], into: &log)
    }

    /// `path` are the themes that extend this one, down to the one that was asked for.
    private static func read(
        name: String, root: String, installed: String?, path: [String], into log: inout DiagnosticLog
    ) throws(ReadingError) -> ThemeFolder {
        guard Slug(name) != nil else { throw .noFolder(path: "themes/\(name)") }
        for (place, folder) in [(root, "themes/" + name), (installed ?? "", name)] where !place.isEmpty {
            guard let bytes = try? FolderReader.bytes(of: "\(place)/\(folder)/theme.yml", named: folder) else { continue }
            let settings = SourceFile(path: "themes/\(name)/theme.yml", bytes: bytes)
            let file = ThemeFile(settings, log: &log)
            var theme = ThemeFolder(
                name: name, tokens: file.tokens, contrasts: file.contrasts, assets: try assets(in: folder, of: place), settings: settings)
            if let base = file.base {
                guard base.name != name, !path.contains(base.name) else {
                    log.report(
                        Diagnostic(
                            rule: "bad-value", at: base.location, "The themes extend each other in a circle.",
                            remedy: "Leave out `extends` in one of them."))
                    return theme
                }
                theme = theme.laid(over: try read(name: base.name, root: root, installed: installed, path: path + [name], into: &log))
            }
            file.reportUnknownPairs(known: theme.tokens, &log)
            return theme
        }
        throw .noFolder(path: "themes/\(name)")
    }

    private static func assets(in folder: String, of place: String) throws(ReadingError) -> [SourceFile] {
        do {
            let files = try FolderReader(root: place).files(below: folder + "/Assets")
            return files.map { SourceFile(path: String($0.path.dropFirst(folder.count + "/Assets/".count)), bytes: $0.bytes) }
                .sorted { $0.path < $1.path }
        } catch {
            guard case .noFolder = error else { throw error }
            return []
        }
    }

    /// This theme with everything of the other that it does not bring itself: tokens by name, files by path, pairs all together.
    /// A file of the other that is not wanted is replaced by an empty one.
    private func laid(over base: ThemeFolder) -> ThemeFolder {
        let files = Set(assets.map(\.path))
        let changed = base.tokens.map { token in tokens.first { $0.name == token.name } ?? token }
        let added = tokens.filter { token in !base.tokens.contains { $0.name == token.name } }
        return ThemeFolder(
            name: name, tokens: changed + added, contrasts: base.contrasts + contrasts,
            assets: (base.assets.filter { !files.contains($0.path) } + assets).sorted { $0.path < $1.path }, settings: settings)
    }
}
