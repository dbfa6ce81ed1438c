package import SiteModel
package import SiteValues

/// What a page is about, the same in every language: templates and links name pages by key, and only the planner knows addresses.
package enum PageKey: Sendable, Hashable {
    case home
    /// The one page that carries this layout, such as the contacts or the Oops page.
    case layout(Layout)
    /// A page of the author's own, without a layout.
    case article(Slug)
    case guideline(GuidelineID)
    case incident(EntryID)
    case event(EntryID)
    /// A question or an answer of a situation; the start when `node` is nil.
    case situation(EntryID, node: EntryID?)
    /// A sheet for the printer, by its name.
    case sheet(String)
    /// An address that only leads on: a short one for printed codes by its name, a page's former one by its path.
    case redirect(String)
}

extension Article {
    /// The page that it becomes.
    package var key: PageKey {
        switch layout {
        case .home: .home
        case .plain: .article(slug)
        default: .layout(layout)
        }
    }
}
