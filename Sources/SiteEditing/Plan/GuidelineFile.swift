import SiteFields
import SiteModel
import SiteValues

/// A guideline as its file says, whether or not it is on the site.
struct GuidelineFile {
    let path: String
    let id: GuidelineID
    let number: Int?
    let outline: YAMLOutline

    init?(_ path: String, in project: EditedProject) {
        guard let file = ContentFile(path), file.place == Guideline.place, file.languageTag == nil,
            let outline = project.outline(path), let id = outline.word("id", of: outline.root).flatMap({ GuidelineID($0) })
        else { return nil }
        self.path = path
        self.id = id
        self.outline = outline
        number = outline.word("number", of: outline.root).flatMap { Int($0) }
    }

    func word(_ key: String) -> String? { outline.word(key, of: outline.root) }

    func words(_ key: String) -> [String] { outline.words(key, of: outline.root) }
}

extension EditedProject {
    /// By number.
    var guidelines: [GuidelineFile] {
        paths.compactMap { GuidelineFile($0, in: self) }.sorted { ($0.number ?? .max, $0.id) < ($1.number ?? .max, $1.id) }
    }
}
