package import Hypertext
import SiteModel
package import SitePlan
import SiteValues

/// What is the same on many pages: written once for each folder, language and navigation entry, and put into every page as bytes.
/// A tenth of a build went into writing it anew for each page.
package final class PageShell: Sendable {
    package let headStart: HTML
    package let headEnd: HTML
    package let brand: HTML
    /// The entries of the main navigation.
    package let headLinks: HTML
    package let footLinks: HTML

    package init(headStart: HTML, headEnd: HTML, brand: HTML, headLinks: HTML, footLinks: HTML) {
        self.headStart = headStart
        self.headEnd = headEnd
        self.brand = brand
        self.headLinks = headLinks
        self.footLinks = footLinks
    }

    /// Pages with the same key have the same shell.
    package struct Key: Hashable {
        private let language: Language
        /// Words of another language than the page's are marked as such, in its foot too.
        private let textLanguage: Language
        /// Its links to other pages begin with as many steps up.
        private let folder: Substring
        /// What the navigation marks as the current place.
        private let section: SiteSection?
        private let menuEntry: PageKey?

        /// nil for a page that shares nothing: the 404 page, whose links are absolute.
        package init?(_ page: Page) {
            guard page.medium == .screen, page.key != .layout(.notFound) else { return nil }
            language = page.language
            textLanguage = page.textLanguage
            folder = page.route.folder
            section = page.section
            menuEntry = Self.canBeInMenu(page.key) ? page.key : nil
        }

        /// Any page by an author may be in the head, which marks it as the current one.
        private static func canBeInMenu(_ key: PageKey) -> Bool {
            switch key {
            case .home, .layout, .article: true
            default: false
            }
        }
    }
}
