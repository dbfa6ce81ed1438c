package import Markdown
package import SiteFields
package import SiteValues

/// The whole site in one language: what a template reads. An entry that nobody has translated has its original's words here.
///
/// `localizedSite[Podcast.self]` are the entries of a kind in the kind's order, `localizedSite[Podcast.self, id]` is one of them. An object
/// that never changes: every page holds on to it.
package final class LocalizedSite: Sendable {
    package let language: Language
    package let settings: Settings
    package let content: ContentStore
    /// Every Markdown text that is shown in this language, of whatever kind, as the kinds read them: no list of kinds to keep.
    package let texts: [MarkdownDocument]
    /// Every text that is written in this language, whatever its kind, with what its author only quotes. Originals shown in place of a
    /// missing translation are not included.
    package let wordings: [AuthorText]
    /// What is in the content and not on the site, with titles in this language.
    package let unpublished: [UnpublishedDocument]

    /// Newest first, without the archived ones.
    package let incidents: [Incident]
    /// Newest first. Each has its page; nothing lists it.
    package let archivedIncidents: [Incident]

    private let articlesBySlug: [Slug: Article]
    private let articlesByLayout: [Layout: Article]
    private let guidelinesByStance: [Stance: [Guideline]]

    package init(
        language: Language, settings: Settings, content: ContentStore, texts: [MarkdownDocument],
        authorTexts: [AuthorText] = [], unpublished: [UnpublishedDocument]
    ) {
        self.language = language
        self.settings = settings
        self.content = content
        self.texts = texts
        wordings = authorTexts.filter { $0.language == language }
        self.unpublished = unpublished
        let articles = content[Article.self]
        articlesBySlug = Dictionary(articles.map { ($0.slug, $0) }) { first, _ in first }
        articlesByLayout = Dictionary(articles.map { ($0.layout, $0) }) { first, _ in first }
        incidents = content[Incident.self].filter { !$0.archived }
        archivedIncidents = content[Incident.self].filter(\.archived)
        guidelinesByStance = content[Guideline.self].reduce(into: [:]) { lists, guideline in
            if let stance = guideline.stance { lists[stance, default: []].append(guideline) }
        }
    }

    package subscript<Kind: ContentKind>(_ kind: Kind.Type) -> [Kind] { content[kind] }
    package subscript<Kind: IdentifiedKind>(_ kind: Kind.Type, _ id: Kind.ID) -> Kind? { content[kind, id] }

    /// The texts that are an author's own words.
    package var authorTexts: [AuthorText] { wordings.filter { !$0.isQuoted } }

    /// Everything with a file of its own, of whatever kind.
    package var documents: [any DocumentKind] { content.entries.compactMap { $0 as? any DocumentKind } }

    package func article(layout: Layout) -> Article? { articlesByLayout[layout] }
    package func article(slug: Slug) -> Article? { articlesBySlug[slug] }
    package func guidelines(_ stance: Stance) -> [Guideline] { guidelinesByStance[stance] ?? [] }

    func published(at address: String) -> LocalizedSite {
        LocalizedSite(
            language: language, settings: settings.published(at: address), content: content, texts: texts,
            authorTexts: wordings, unpublished: unpublished)
    }
}
