import SiteFields
import SiteModel

/// What a file of `content/` is, by its path: `content/guidelines/pause.de.md` is `pause` in the folder `guidelines`, in German.
struct ContentFile: Hashable {
    let place: ContentPlace
    let name: String
    /// nil for the original.
    let languageTag: String?
    /// Of the text or data that it translates, or its own.
    let originalPath: String

    /// nil for settings, pictures and everything else that is neither text nor data.
    init?(_ path: String) {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count == 3, parts[0] == "content" else { return nil }
        let pieces = parts[2].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count == 2 || pieces.count == 3, let ending = pieces.last else { return nil }
        guard let place = ContentFile.place(folder: parts[1], name: pieces[0], ending: ending) else { return nil }
        self.place = place
        name = pieces[0]
        languageTag = pieces.count == 3 ? pieces[1] : nil
        originalPath = "content/\(parts[1])/\(pieces[0]).\(ending)"
    }

    private static func place(folder: String, name: String, ending: String) -> ContentPlace? {
        switch (folder, ending) {
        case ("data", "yml"):
            ContentKinds.builtIn.all.map { $0.place }.first { $0 == .entries(file: name) || $0 == .single(file: name) }
        case (_, "md"): .documents(folder: folder)
        default: nil
        }
    }

    /// The keys that every entry of this place needs.
    var requiredKeys: Set<String> {
        ContentKinds.builtIn.all.first { $0.place == place }.map { FieldReader.requiredKeys(of: $0) } ?? []
    }
}
