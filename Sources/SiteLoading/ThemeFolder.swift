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
        guard Slug(name) != nil else { throw .noFolder(path: "themes/\(name)") }
        for (root, folder) in [(root, "themes/" + name), (installed ?? "", name)] where !root.isEmpty {
            guard let bytes = try? FolderReader.bytes(of: "\(root)/\(folder)/theme.yml", named: folder) else { continue }
            let settings = SourceFile(path: "themes/\(name)/theme.yml", bytes: bytes)
            var assets: [SourceFile] = []
            do {
                assets = try FolderReader(root: root).files(below: folder + "/Assets")
            } catch {
                guard case .noFolder = error else { throw error }
            }
            let relative = assets.map { SourceFile(path: String($0.path.dropFirst(folder.count + "/Assets/".count)), bytes: $0.bytes) }
            let file = ThemeFile(settings, log: &log)
            return ThemeFolder(
                name: name, tokens: file.tokens, contrasts: file.contrasts, assets: relative.sorted { $0.path < $1.path },
                settings: settings)
        }
        throw .noFolder(path: "themes/\(name)")
    }
}
