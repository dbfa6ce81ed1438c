package import Hypertext
package import SiteComponents
package import SiteModel
package import SitePlan
package import SiteValues

/// What a page shows. What others know of it without seeing it (places, words to be found) is kept beside it and goes into the plan.
package protocol Template: Sendable {
    /// The part between the head and the foot of the page.
    func main(_ context: PageContext, theme: any Theme) -> HTML
    /// Names of places on the page that links may point to.
    var anchors: Set<String> { get }
    /// What search may find on the page; empty leaves it out.
    var searchEntries: [SearchEntry] { get }
    /// Pages whose words are on this one as well, with the name of the place: links to them stay on the page.
    var places: [PageKey: String] { get }
}

extension Template {
    package var anchors: Set<String> { [] }
    package var searchEntries: [SearchEntry] { [] }
    package var places: [PageKey: String] { [:] }

    /// This template as a page of the site.
    package func page(
        key: PageKey, route: Route, language: Language, textLanguage: Language? = nil, title: String, menu: String? = nil,
        summary: String, medium: Page.Medium = .screen, isDraft: Bool = false, isArchived: Bool = false,
        section: SiteSection? = nil, care: Page.Care? = nil, provenance: Provenance? = nil
    ) -> TemplatedPage {
        TemplatedPage(
            page: Page(
                key: key, route: route, language: language, textLanguage: textLanguage, title: title, menu: menu, summary: summary,
                medium: medium, isDraft: isDraft, isArchived: isArchived, section: section, care: care, provenance: provenance,
                anchors: anchors,
                places: places, searchEntries: { searchEntries }),
            template: self)
    }
}

/// A page of the plan with the template that shows it. Made by ``Template/page(key:route:language:textLanguage:title:menu:summary:medium:isDraft:isArchived:section:care:provenance:)``
/// alone, so that no page is without one.
package struct TemplatedPage: Sendable {
    package let page: Page
    package let template: any Template

    fileprivate init(page: Page, template: any Template) {
        self.page = page
        self.template = template
    }
}
