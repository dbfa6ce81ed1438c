import SiteFields
import SiteValues

/// A guideline as its file says, whether or not it is on the site.
struct GuidelineFile {
    let path: String
    let id: GuidelineID
    let number: Int?
    let outline: YAMLOutline

    init?(_ path: String, in project: EditedProject) {
        guard let file = ContentFile(path), file.place == .documents(folder: "guidelines"), file.languageTag == nil,
            let outline = project.outline(path), let id = outline.root["id"].flatMap({ GuidelineID(outline.text(of: $0.value)) })
        else { return nil }
        self.path = path
        self.id = id
        self.outline = outline
        number = outline.root["number"].flatMap { Int(outline.text(of: $0.value)) }
    }

    func word(_ key: String) -> String? { outline.root[key].map { outline.text(of: $0.value) } }

    func words(_ key: String) -> [String] { outline.root[key]?.value.items.map { outline.text(of: $0) } ?? [] }
}

extension EditedProject {
    /// By number.
    var guidelines: [GuidelineFile] {
        paths.compactMap { GuidelineFile($0, in: self) }.sorted { ($0.number ?? .max, $0.id) < ($1.number ?? .max, $1.id) }
    }
}
