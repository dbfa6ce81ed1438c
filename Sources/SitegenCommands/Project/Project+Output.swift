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

    /// Where a single file is to be written, such as a report.
    func file(_ asked: String, at place: CommandEnvironment) throws -> String {
        let file = place.absolute(asked)
        try refuseSource(file, shownAs: asked)
        return file
    }

    /// Whatever is in `content/`, `themes/` or `records/` is input: a site that is written there would be in the next one or among the
    /// records, and a repository there would bring programs along that git runs.
    func refuseSource(_ folder: String, shownAs shown: String) throws {
        let real = SystemPaths.realAsFarAsThere(folder)
        for source in ["content", "themes", "records"] {
            // There are no records before the first, and a site that was written in their place would be taken for them all the same.
            let inside = SystemPaths.realAsFarAsThere(FilePath.join(root, source))
            guard (real + "/").hasPrefix(inside + "/") else { continue }
            throw Failure(
                .usage, "\(shown) is in \(source)/, where the next build would take it for a source. Nothing was written.",
                remedy: "Choose a folder outside \(source)/, such as `site`.")
        }
    }

    /// Whoever can read the site where it is published could read the texts as well, and what is not published yet.
    func refuseHolding(_ folder: String, shownAs shown: String) throws {
        let real = SystemPaths.realAsFarAsThere(folder)
        guard (SystemPaths.realAsFarAsThere(root) + "/").hasPrefix(real.hasSuffix("/") ? real : real + "/") else { return }
        throw Failure(
            .usage, "\(shown) holds the project itself: drafts and settings would be on the intranet with the site. Nothing was published.",
            remedy: "Choose a folder of the site's own, such as `../guidelines`.")
    }
}
