import Diagnostics
import FileSystem

/// The folders of a project, and where in it nothing of a site may be written.
package struct ProjectPlaces: Sendable {
    /// The project's folder.
    private let root: String
    /// The folders that the next build reads.
    private static let sources = ["content", "themes", "records"]
    /// The folders that `build` writes.
    private static let made = ["site", "one-file"]

    package init(root: String) {
        self.root = root
    }

    /// Whatever is in `content/`, `themes/` or `records/` is input: a site that is written there would be in the next one or among the
    /// records, and a repository there would bring programs along that git runs.
    ///
    /// - Parameter example: a folder that would do.
    package func refuseSource(_ place: String, shownAs shown: String, orElse example: String = "site") throws(Failure) {
        // There are no records before the first, and a site that was written in their place would be taken for them all the same.
        guard let source = Self.sources.first(where: { isIn($0, place) }) else { return }
        throw Failure(
            .usage, "\(shown) is in \(source)/, where the next build would take it for a source. Nothing was written.",
            remedy: "Choose a folder outside \(source)/, such as `\(example)`.")
    }

    /// Where a site is published to is its own: not among the sources, not where `build` writes, nor in a folder of git or an editor.
    ///
    /// - Parameter isFolder: whether the place is a folder that readers can look into.
    package func refuseTarget(_ place: String, shownAs shown: String, isFolder: Bool) throws(Failure) {
        let example = shown.hasSuffix(".zip") || shown.hasSuffix(".tar") ? "dist/guidelines.zip" : "../guidelines"
        try refuseSource(place, shownAs: shown, orElse: example)
        let hidden = isFolder ? hiddenFolder(of: place) : nil
        if let folder = Self.made.first(where: { isIn($0, place) }) ?? hidden {
            throw Failure(
                .usage,
                hidden == nil
                    ? "\(shown) is in \(folder)/, which every `sitegen build` writes anew: readers would see what nobody has published. Nothing was published."
                    : "\(shown) is in \(folder)/, which belongs to another program. Nothing was published.",
                remedy: "Choose a place outside \(folder)/, such as `\(example)`.")
        }
        if isFolder { try refuseHolding(place, shownAs: shown) }
    }

    /// Whoever can read the site where it is published could read the texts as well, and what is not published yet.
    private func refuseHolding(_ place: String, shownAs shown: String) throws(Failure) {
        let real = SystemPaths.realAsFarAsThere(place)
        let around = real.hasSuffix("/") ? real : real + "/"
        // A folder of the project may be a link to where its texts really are.
        let folders = [root] + (Self.sources + Self.made).map { FilePath.join(root, $0) }
        guard folders.contains(where: { (SystemPaths.realAsFarAsThere($0) + "/").hasPrefix(around) }) else { return }
        throw Failure(
            .usage, "\(shown) holds the project itself: drafts and settings would be on the intranet with the site. Nothing was published.",
            remedy: "Choose a folder of the site's own, such as `../guidelines`.")
    }

    private func isIn(_ folder: String, _ place: String) -> Bool {
        let inside = SystemPaths.realAsFarAsThere(FilePath.join(root, folder))
        return (SystemPaths.realAsFarAsThere(place) + "/").hasPrefix(inside + "/")
    }

    /// `.git` of `…/project/.git/hooks`.
    private func hiddenFolder(of place: String) -> String? {
        let above = SystemPaths.realAsFarAsThere(root) + "/"
        let real = SystemPaths.realAsFarAsThere(place) + "/"
        guard real.hasPrefix(above) else { return nil }
        let first = real.dropFirst(above.count).prefix { $0 != "/" }
        return first.hasPrefix(".") ? String(first) : nil
    }
}
