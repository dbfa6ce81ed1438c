package import Hypertext
package import Messages
package import SiteComponents
package import SiteModel
import SitePlan

/// What is at the former address of a page: it leads on to where the page is now, and keeps the place that was asked for. No list names it.
package struct AliasPage: Template, PageKind {
    let destination: PageKey
    let title: String

    package static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [TemplatedPage] {
        FormerPages.aliases(in: localizedSite, of: site).compactMap { alias in
            if let article = alias.entry as? Article, PageKinds.content(for: article, in: localizedSite, of: site) == nil { return nil }
            let title = messages.text(.pageMoved, ["title": alias.entry.name])
            return AliasPage(destination: alias.key, title: title).page(
                key: .redirect(alias.path), route: Route(alias.path), language: localizedSite.language, title: title, summary: title,
                medium: .redirect(to: alias.key), provenance: alias.entry.provenance)
        }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        Hypertext.main(.id("main")) {
            h1 { title }
            p { context.titledLink(destination) ?? context.titledLink(.home) }
        }
    }
}
