import CommandKit
import Diagnostics
import FileSystem

extension Project {
    /// Where a site is to be written: the folder that was asked for, or the usual one.
    func output(_ asked: String?, orElse usual: String, at place: CommandEnvironment) throws -> String {
        let folder = asked.map(place.absolute) ?? usual
        try refuseSource(folder, shownAs: asked ?? place.shown(folder))
        return folder
    }

    /// Whatever is in `content/` or `themes/` is input: a site that is written there would be in the next one, and a repository there would
    /// bring programs along that git runs.
    func refuseSource(_ folder: String, shownAs shown: String) throws {
        let real = SystemPaths.realAsFarAsThere(folder)
        for source in ["content", "themes"] {
            guard let inside = SystemPaths.real(FilePath.join(root, source)), (real + "/").hasPrefix(inside + "/") else { continue }
            throw Failure(
                .usage, "\(shown) is in \(source)/, where the next build would take the site for a source. Nothing was written.",
                remedy: "Choose a folder outside \(source)/, such as `site`.")
        }
    }
}
