import Hypertext
import SiteModel

/// What is the same on many pages: written once for each folder, language and main way, and put into every page as bytes.
/// A tenth of a build went into writing it anew for each page.
struct PageShell: Sendable {
    let headStart: HTML
    let headEnd: HTML
    let masthead: HTML
    let footWays: HTML

    /// Pages with the same key have the same shell.
    struct Key: Hashable {
        private let language: Language
        /// Words of another language than the page's are marked as such, in its foot too.
        private let textLanguage: Language
        /// Its ways to other pages begin with as many steps up.
        private let folder: Substring
        /// What the navigation marks as the current place.
        private let section: SiteSection?
        private let way: PageKey?

        /// nil for a page that shares nothing: the 404 page, whose ways are whole addresses.
        init?(_ page: Page) {
            guard page.medium == .screen, page.key != .layout(.notFound) else { return nil }
            language = page.language
            textLanguage = page.textLanguage
            folder = page.route.folder
            section = page.section
            way = PageContext.ways.contains { $0.key == page.key } ? page.key : nil
        }
    }
}

extension Theme {
    func shell(_ context: PageContext) -> PageShell {
        PageShell(
            headStart: headStart(context), headEnd: headEnd(context), masthead: masthead(context), footWays: footWays(context))
    }
}
