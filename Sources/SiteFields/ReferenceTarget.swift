/// What an entry may name: a kind of content, known by its name and its place.
package protocol ReferenceTarget: SendableMetatype {
    static var place: ContentPlace { get }
    /// What one of them is called in findings and on the command line: `guideline`, `training session`.
    static var displayName: String { get }
}

/// Where the entries of a kind are kept, relative to `content/`.
package enum ContentPlace: Sendable, Hashable {
    /// One Markdown file for each entry in a folder such as `guidelines`.
    case documents(folder: String)
    /// A list `entries:` in `data/<name>.yml`.
    case entries(file: String)
    /// One entry that is the whole of `data/<name>.yml`.
    case single(file: String)
    /// A list `entries:` in `<name>.yml`, beside site.yml: for what is about the project, not on its pages.
    case list(file: String)

    /// Whether the entries are a list in one file.
    package var isList: Bool {
        switch self {
        case .entries, .list: true
        case .documents, .single: false
        }
    }

    /// Whether each entry is a file of its own.
    package var isFolder: Bool { if case .documents = self { true } else { false } }

    /// The file of a translation, such as `content/data/faq.de.yml`; of the original, and of a folder, the path itself.
    package func path(in languageTag: String?) -> String {
        guard let languageTag, path.hasSuffix(".yml") else { return path }
        return "\(path.dropLast(".yml".count)).\(languageTag).yml"
    }

    /// The folder or file as an author finds it.
    package var path: String {
        switch self {
        case .documents(let folder): "content/\(folder)"
        case .entries(let file), .single(let file): "content/data/\(file).yml"
        case .list(let file): "content/\(file).yml"
        }
    }
}
