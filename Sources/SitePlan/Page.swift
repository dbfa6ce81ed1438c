package import SiteModel
package import SiteValues

/// One page of the site in one language, as everything but a template knows it: where it is, how it is titled, and what can be linked to
/// and found on it. An object that never changes, so that plan, contexts and lists hand it on without copying its words.
package final class Page: Sendable {
    package let key: PageKey
    package let route: Route
    /// The edition the page belongs to.
    package let language: Language
    /// The language its words are in: the original's where a translation is missing, which the page then says.
    package let textLanguage: Language
    package let title: String
    /// A short title for menus, where the author gave one.
    package let menu: String?
    /// One sentence for the description in the head, for feeds and for search results.
    package let summary: String
    package let medium: Medium
    package let isDraft: Bool
    /// There for those who have its address; site maps and search leave it out.
    package let isArchived: Bool
    /// Which entry of the main navigation is marked as the current one.
    package let section: SiteSection?
    /// Who looks after it and when it was last checked; nil falls back to the site's own owner.
    package let care: Care?
    /// The file that the page is made of; nil for a page that is made of many.
    package let provenance: Provenance?
    /// Names of places on the page that links may point to.
    package let anchors: Set<String>
    /// Pages whose words are on this one as well, with the name of the place: links to them stay on the page.
    package let places: [PageKey: String]
    private let findings: @Sendable () -> [SearchEntry]

    package enum Medium: Sendable, Hashable {
        case screen
        case sheet(Sheet)
        /// A short or a former address that only leads on; nil where the page itself says what became of its subject.
        case redirect(to: PageKey?)
    }

    /// A page for the printer: what it belongs to, and whether it runs as slides in the browser.
    package struct Sheet: Sendable, Hashable {
        package let group: ArtefactGroup
        package let isSlideShow: Bool

        package init(group: ArtefactGroup, isSlideShow: Bool = false) {
            self.group = group
            self.isSlideShow = isSlideShow
        }
    }

    package var isSheet: Bool {
        if case .sheet = medium { true } else { false }
    }

    package var isRedirect: Bool {
        if case .redirect = medium { true } else { false }
    }

    /// What search may find on the page; empty leaves it out. Gathered when it is asked for, because a check needs none of it.
    package var searchEntries: [SearchEntry] { findings() }

    /// Path of the original, by which authors link to the page.
    package var source: String? { provenance?.originalPath }

    /// Owner and dates of review, as far as they are known.
    package struct Care: Sendable, Hashable {
        package let owner: EntryID?
        /// nil for what nobody has checked yet.
        package let reviewed: CivilDate?
        package let nextReview: CivilDate?

        package init(owner: EntryID?, reviewed: CivilDate?, nextReview: CivilDate?) {
            self.owner = owner
            self.reviewed = reviewed
            self.nextReview = nextReview
        }
    }

    package init(
        key: PageKey, route: Route, language: Language, textLanguage: Language? = nil, title: String, menu: String? = nil,
        summary: String, medium: Medium = .screen, isDraft: Bool = false, isArchived: Bool = false, section: SiteSection? = nil,
        care: Care? = nil, provenance: Provenance? = nil, anchors: Set<String> = [], places: [PageKey: String] = [:],
        searchEntries: @escaping @Sendable () -> [SearchEntry] = { [] }
    ) {
        self.key = key
        self.route = route
        self.language = language
        self.textLanguage = textLanguage ?? provenance?.language ?? language
        self.title = title
        self.menu = menu
        self.summary = summary
        self.medium = medium
        self.isDraft = isDraft
        self.isArchived = isArchived
        self.section = section
        self.care = care
        self.provenance = provenance
        self.anchors = anchors
        self.places = places
        findings = searchEntries
    }
}

/// The four words of the main navigation.
package enum SiteSection: Sendable, Hashable, CaseIterable {
    case guidelines, situations, stories, pause
}
