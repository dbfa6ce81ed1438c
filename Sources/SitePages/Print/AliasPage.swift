package import Hypertext
package import SiteModel

/// A short address for printed codes, such as `go/oops.html`. It leads on to wherever the page stands now, so that a card printed years ago
/// still works: an alias is never renamed and never taken away.
package struct AliasPage: PageContent, PageKind {
    let destination: PageKey

    package static func pages(in edition: Edition, of site: Site) -> [Page] {
        RetiredPage.pages(in: edition, of: site)
            + ways(in: edition).map { way in
                Page(
                    key: .alias(way.name), route: route(of: way.name, in: edition.language, of: site), language: edition.language,
                    title: edition.settings.title, summary: edition.settings.tagline, medium: .signpost,
                    content: AliasPage(destination: way.key))
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
    static func ways(in edition: Edition) -> [(name: String, key: PageKey)] {
        let fixed: [(name: String, key: PageKey)] = [
            ("post", .home), ("oops", .layout(.oops)), ("pause", .layout(.pause)), ("party", .layout(.launch)),
        ]
        return fixed + edition.guidelines.map { (name(of: $0.id), .guideline($0.id)) }
    }

    static func name(of rule: RuleID) -> String {
        rule.description.lowercased()
    }

    func target(_ frame: Frame) -> Href? {
        frame.href(destination) ?? frame.href(.home)
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        Hypertext.main(.id("main")) {
            h1 { frame.settings.title }
            p { frame.titledLink(destination) ?? frame.titledLink(.home) }
        }
    }
}
