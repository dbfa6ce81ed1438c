package import SiteFields

/// What a text or data file of `content/` is, by its path: `content/guidelines/pause.de.md` is `pause` in the folder `guidelines`, in German.
package struct ContentFile: Sendable, Hashable {
    package let place: ContentPlace
    package let name: String
    /// nil for the original.
    package let languageTag: String?
    /// Of the text or data that it translates, or its own.
    package let originalPath: String

    /// nil for settings, pictures and everything else in which no kind is kept.
    package init?(_ path: String, among kinds: ContentKinds = .builtIn) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        guard (2...3).contains(parts.count), parts[0] == "content", let last = parts.last else { return nil }
        let pieces = last.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { String(Substring($0)) }
        guard (2...3).contains(pieces.count), let ending = pieces.last else { return nil }
        let folder = parts.count == 3 ? parts[1] : nil
        guard let place = ContentFile.place(folder: folder, name: pieces[0], ending: ending, among: kinds) else { return nil }
        self.place = place
        name = pieces[0]
        languageTag = pieces.count == 3 ? pieces[1] : nil
        originalPath = "\(parts.dropLast().joined(separator: "/"))/\(name).\(ending)"
    }

    private static func place(folder: String?, name: String, ending: String, among kinds: ContentKinds) -> ContentPlace? {
        let possible: [ContentPlace] =
            switch (folder, ending) {
            case (nil, "yml"): [.list(file: name)]
            case ("data", "yml"): [.entries(file: name), .single(file: name)]
            case (let folder?, "md"): [.documents(folder: folder)]
            default: []
            }
        return kinds.all.first { possible.contains($0.place) }?.place
    }
}
