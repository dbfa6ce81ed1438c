import CommandKit
import Diagnostics
import FileSystem

extension Project {
    /// Where a site is to be written: the folder that was asked for, or the usual one. Whatever is in `content/` or `themes/` is input: a site
    /// that is written there would be in the next one.
    func output(_ asked: String?, orElse usual: String, at place: CommandEnvironment) throws -> String {
        let folder = asked.map(place.absolute) ?? usual
        let real = Project.real(folder)
        for source in ["content", "themes"] {
            guard let inside = SystemPaths.real(FilePath.join(root, source)), (real + "/").hasPrefix(inside + "/") else { continue }
            throw Failure(
                .usage,
                """
                \(asked ?? place.shown(folder)) is in \(source)/, where the next build would take the site for a source. \
                Nothing was written.
                """,
                remedy: "Choose an output folder outside \(source)/, such as `-o site`.")
        }
        return folder
    }

    /// With links followed as far as the folders are there.
    private static func real(_ path: String) -> String {
        if let real = SystemPaths.real(path) { return real }
        guard let parent = FilePath.parent(path), let name = path.split(separator: "/").last else { return path }
        let above = real(parent)
        switch name {
        case ".": return above
        case "..": return FilePath.parent(above) ?? "/"
        default: return FilePath.join(above, String(name))
        }
    }
}
