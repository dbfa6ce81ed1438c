package import Hypertext
package import SiteModel

/// One page of the site in one language: where it stands, how it is titled, and what it shows. An object that never changes, so that
/// plan, frames and lists hand it on without copying its words.
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
    /// Which of the main ways through the site is marked as the current one.
    package let section: SiteSection?
    /// Who looks after it and when it was last checked; nil falls back to the site's own owner.
    package let care: Care?
    /// The file that the page is made of; nil for a page that is made of many.
    package let provenance: Provenance?
    package let content: any PageContent

    /// A screen page, a sheet for the printer, or a signpost that only leads on.
    package enum Medium: Sendable, Hashable {
        case screen, print, redirect
    }

    /// Path of the original, by which authors link to the page.
    package var source: String? { provenance?.originalPath }

    /// Owner and dates of review.
    package struct Care: Sendable, Hashable {
        package let owner: EntryID
        package let reviewed: CivilDate
        package let nextReview: CivilDate

        package init(owner: EntryID, reviewed: CivilDate, nextReview: CivilDate) {
            self.owner = owner
            self.reviewed = reviewed
            self.nextReview = nextReview
        }
    }

    package init(
        key: PageKey, route: Route, language: Language, textLanguage: Language? = nil, title: String, menu: String? = nil,
        summary: String, medium: Medium = .screen, isDraft: Bool = false, isArchived: Bool = false, section: SiteSection? = nil,
        care: Care? = nil,
        provenance: Provenance? = nil,
        content: any PageContent
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
        self.content = content
    }
}

/// The four words of the main navigation.
package enum SiteSection: Sendable, Hashable, CaseIterable {
    case guidelines, situations, stories, pause
}

/// What a page shows, and how a theme is asked to show it.
package protocol PageContent: Sendable {
    /// The part between the head and the foot of the page.
    func main(_ context: PageContext, theme: any Theme) -> HTML
    /// Names of places on the page that links may point to.
    var anchors: Set<String> { get }
    /// What search may find on the page; empty leaves it out.
    var searchEntries: [SearchEntry] { get }
    /// Pages whose words stand on this one as well, with the name of the place: links to them stay within.
    var places: [PageKey: String] { get }
    /// What a sheet for the printer belongs to; nil for every other page.
    var artefactGroup: ArtefactGroup? { get }
}

extension PageContent {
    package var anchors: Set<String> { [] }
    package var searchEntries: [SearchEntry] { [] }
    package var places: [PageKey: String] { [:] }
    package var artefactGroup: ArtefactGroup? { nil }
}
