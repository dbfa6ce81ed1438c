package import SiteFields
package import SiteModel

/// The keys of one file of the content, or of each file in one folder, as their reader asks for them: what is read and what a schema says
/// cannot differ.
package struct ContentSchema: Sendable {
    /// What it is asked for by: `site`, `contacts`, `guidelines`.
    package let name: String
    /// The file or folder as an author finds it.
    package let path: String
    package let keys: [FieldKey]
    /// Whether the keys are those of each entry below `entries:`.
    package let isList: Bool
    /// Whether the keys are at the top of Markdown files.
    package let isFrontMatter: Bool
    /// Whether a translation is a file beside it.
    package let isTranslated: Bool

    /// The settings first, then the kinds in their order.
    package static func all(of kinds: ContentKinds) -> [ContentSchema] {
        [ContentSchema(settings: FieldReader.keys(of: Settings.self))] + kinds.all.map { ContentSchema(of: $0) }
    }

    private init(settings keys: [FieldKey]) {
        (name, path, self.keys) = ("site", "content/site.yml", keys)
        (isList, isFrontMatter, isTranslated) = (false, false, true)
    }

    private init(of kind: any ContentKind.Type) {
        path = kind.place.path
        keys = FieldReader.keys(of: kind)
        isList = kind.place.isList
        switch kind.place {
        case .documents(let folder): (name, isFrontMatter, isTranslated) = (folder, true, true)
        case .entries(let file), .single(let file): (name, isFrontMatter, isTranslated) = (file, false, true)
        case .list(let file): (name, isFrontMatter, isTranslated) = (file, false, false)
        }
    }
}
