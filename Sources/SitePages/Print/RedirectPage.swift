package import Hypertext
package import Messages
package import SiteModel

/// A short address for printed codes, such as `go/oops.html`. It leads on to wherever the page stands now, so that a card printed years ago
/// still works: an alias is never renamed and never taken away.
package struct RedirectPage: PageContent, PageKind {
    let destination: PageKey

    package static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [Page] {
        TombstonePage.pages(in: localizedSite, of: site, messages: messages)
            + ways(in: localizedSite).map { way in
                Page(
                    key: .redirect(way.name), route: route(of: way.name, in: localizedSite.language, of: site),
                    language: localizedSite.language,
                    title: localizedSite.settings.title, summary: localizedSite.settings.tagline, medium: .redirect,
                    content: RedirectPage(destination: way.key))
            }
    }

    private static let folder = "go/"

    /// The address itself. It is printed: what it looks like is for life.
    static func route(of name: String, in language: Language, of site: Site) -> Route {
        site.route("\(folder)\(name).html", in: language)
    }

    /// Whether a page stands where aliases do, in any language.
    static func isAddress(_ route: Route) -> Bool {
        "/\(route.folder)".hasSuffix("/" + folder)
    }

    /// Every alias with where it leads. The first three are there whatever pages the site has: they fall back to its beginning.
    static func ways(in localizedSite: LocalizedSite) -> [(name: String, key: PageKey)] {
        let fixed: [(name: String, key: PageKey)] = [
            ("post", .home), ("oops", .layout(.oops)), ("pause", .layout(.pause)), ("party", .layout(.launch)),
        ]
        return fixed + localizedSite.guidelines.map { (name(of: $0.id), .guideline($0.id)) }
    }

    static func name(of id: GuidelineID) -> String {
        id.description.lowercased()
    }

    func target(_ context: PageContext) -> Href? {
        context.href(destination) ?? context.href(.home)
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        Hypertext.main(.id("main")) {
            h1 { context.settings.title }
            p { context.titledLink(destination) ?? context.titledLink(.home) }
        }
    }
}
