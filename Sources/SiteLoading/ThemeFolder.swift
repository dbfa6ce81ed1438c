package import Diagnostics
package import FileSystem
package import SiteModel
import SiteValues

/// Reads a theme's folder: its tokens and its files. They are read whenever a site is built, so a colour changes without a compiler.
package enum ThemeFolder {
    /// Looks in the project's `themes/` first and then where an installed sitegen keeps its own.
    /// Mistakes in `theme.yml` are findings; a theme that is nowhere is an error.
    package static func read(
        name: String, root: String, installed: String? = nil, into log: inout DiagnosticLog
    ) throws(FileError) -> ThemeAssets {
        try read(name: name, root: root, installed: installed, path: [], into: &log)
    }

    /// `path` are the themes that extend this one, down to the one that was asked for.
    private static func read(
        name: String, root: String, installed: String?, path: [String], into log: inout DiagnosticLog
    ) throws(FileError) -> ThemeAssets {
        guard Slug(name) != nil else { throw FileError("themes/\(name)", .reading, .missing) }
        for (place, folder) in [(root, "themes/" + name), (installed ?? "", name)] where !place.isEmpty {
            // A file that is there and cannot be read must not be silently replaced by one of the same name from elsewhere.
            guard let reader = try reader(of: place), let found = try reader.file(folder + "/theme.yml") else { continue }
            let settings = SourceFile(path: "themes/\(name)/theme.yml", bytes: found.bytes)
            let file = ThemeFile(settings, log: &log)
            var theme = ThemeAssets(
                name: name, tokens: file.tokens, contrasts: file.contrasts, files: try assets(in: folder, of: reader, into: &log),
                settings: settings)
            if let base = file.base {
                guard base.name != name, !path.contains(base.name) else {
                    log.report(
                        Diagnostic(
                            rule: .badValue, at: base.location, "The themes extend each other in a circle.",
                            remedy: "Leave out `extends` in one of them."))
                    return theme
                }
                theme = theme.extending(try read(name: base.name, root: root, installed: installed, path: path + [name], into: &log))
            }
            file.reportUnknownPairs(known: theme.tokens, &log)
            return theme
        }
        throw FileError("themes/\(name)", .reading, .missing)
    }

    private static func assets(
        in folder: String, of reader: FolderReader, into log: inout DiagnosticLog
    ) throws(FileError) -> [SourceFile] {
        do {
            let files = try reader.files(below: folder + "/Assets")
            FileNames.check(files, log: &log)
            FileKinds.check(theme: files, into: &log)
            return files.map {
                SourceFile(path: String($0.path.dropFirst(folder.count + "/Assets/".count)), bytes: $0.bytes)
            }
            .sorted { $0.path < $1.path }
        } catch {
            guard error.reason == .missing else { throw error }
            return []
        }
    }

    /// nil where there is no such place.
    private static func reader(of place: String) throws(FileError) -> FolderReader? {
        do {
            return try FolderReader(root: place)
        } catch {
            guard error.reason == .missing else { throw error }
            return nil
        }
    }
}
