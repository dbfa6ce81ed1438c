package import Diagnostics
import SiteFields
package import SiteModel
package import SiteValues
import Text

/// What a new text takes over from the project: ids that exist, the next free number, and the language to explain things in.
package struct DraftFacts: Sendable {
    package let kind: DraftKind
    /// As a YAML scalar.
    let title: String
    let slug: Slug
    let isGerman: Bool
    let language: Language
    let day: CivilDate
    package let id: GuidelineID
    /// A topic that no guideline covers yet, or the first one.
    let topic: String
    /// nil in a project without contacts.
    let contact: EntryID?
    let owner: EntryID?
    /// A guideline to refer to.
    let example: GuidelineID
    /// The file name's language for the first translation, such as `de`; nil in a site of one language.
    let translation: Language?

    /// nil for a title that no file name can be made from.
    package init?(title: String, kind: DraftKind, site: Site, ids: GuidelineNumbers, on day: CivilDate) {
        guard let slug = SlugText.file(title).flatMap(Slug.init) else { return nil }
        let localizedSite = site.defaultLocalizedSite
        self.kind = kind
        self.title = YAMLScalar.quoted(title)
        self.slug = slug
        self.day = day
        language = localizedSite.language
        isGerman = localizedSite.language.isGerman
        id = ids.next
        let covered = Set(localizedSite.guidelines.compactMap(\.covers))
        let open = localizedSite.mustHaves.first { !covered.contains($0.id) } ?? localizedSite.mustHaves.first
        topic = open.map { "\($0.id)" } ?? "topic"
        owner = localizedSite.settings.owner ?? localizedSite.contacts.first?.id
        contact = localizedSite.settings.contact ?? EntryID("social").flatMap { localizedSite.contact($0)?.id } ?? owner
        example = localizedSite.guidelines.first?.id ?? id
        translation = site.localizedSites.dropFirst().first?.language
    }

    package var file: SourceFile {
        SourceFile(path: "content/\(kind.folder)/\(slug).md", text: text)
    }

    private var text: String {
        switch kind {
        case .guideline: isGerman ? germanGuideline : englishGuideline
        case .incident: isGerman ? germanIncident : englishIncident
        case .inspiration: isGerman ? germanInspiration : englishInspiration
        case .page: isGerman ? germanPage : englishPage
        }
    }
}
