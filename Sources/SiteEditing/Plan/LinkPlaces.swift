import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Text

/// Where the texts of a project link to one of several subjects.
struct LinkPlaces {
    /// By ``EditedProject/linkTargets(of:)``, files, and ids of guidelines.
    private let targets: [String: Subject]

    init(_ targets: [String: Subject]) {
        self.targets = targets
    }

    /// Every link of a file to one of them.
    func links(in file: SourceFile) -> [(link: WrittenLink, subject: Subject)] {
        WrittenLink.all(in: file.bytes).compactMap { link in
            subject(of: String(decoding: file.bytes[link.destination], as: UTF8.self), from: file.path).map { (link, $0) }
        }
    }

    /// What a destination leads to, as an author writes it in a file.
    func subject(of destination: String, from path: String) -> Subject? {
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, !first.isEmpty else { return nil }
        if GuidelineID(first) != nil { return targets[first] }
        guard !first.contains(":"), !first.hasPrefix("/") else { return nil }
        let file = Self.normalised(PercentEncoding.decoded(first.utf8) ?? first, from: path)
        let original = ContentFile(file)?.originalPath ?? file
        return targets[original] ?? (parts.count > 1 ? targets["\(original)#\(parts[1])"] : nil)
    }

    /// The path of a file that another one names relative to itself.
    static func normalised(_ path: String, from source: String) -> String {
        var parts = source.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/").map(String.init) {
            switch part {
            case ".": continue
            case "..": if !parts.isEmpty { parts.removeLast() }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}

extension EditedProject {
    /// What links to an entry of a data file call it: the file, or the page that shows it, and after the `#` its id.
    func linkTargets(of entry: Subject) -> [String] {
        guard case .entries(let file) = entry.place else { return ["\(entry.place.path)#\(entry.name)"] }
        return ["\(entry.place.path)#\(entry.name)", "content/pages/\(pageName(showing: file)).md#\(entry.name)"]
    }

    /// The page that shows the entries of a data file is the one with the layout of that name, whatever its file is called.
    func pageName(showing dataFile: String) -> String {
        let layout = dataFile.replacing("_", with: "-")
        for path in paths {
            guard let file = ContentFile(path), file.place == Article.place, file.languageTag == nil, let outline = outline(path),
                outline.word("layout", of: outline.root) == layout
            else { continue }
            return file.name
        }
        return layout
    }
}
