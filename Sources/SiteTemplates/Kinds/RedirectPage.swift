package import Hypertext
package import Messages
package import SiteComponents
package import SiteModel
import SitePlan

/// A short address for printed codes, such as `go/oops.html`, which leads on (see ``PermanentLinks``).
package struct RedirectPage: Template, PageKind {
    let destination: PageKey

    package static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [TemplatedPage] {
        TombstonePage.pages(in: localizedSite, of: site, messages: messages)
            + PermanentLinks.all(in: localizedSite).map { link in
                RedirectPage(destination: link.key).page(
                    key: .redirect(link.name), route: PermanentLinks.route(of: link.name, in: localizedSite.language, of: site),
                    language: localizedSite.language, title: localizedSite.settings.title, summary: localizedSite.settings.tagline,
                    medium: .redirect(to: link.key))
            }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        Hypertext.main(.id("main")) {
            h1 { context.settings.title }
            p { context.titledLink(destination) ?? context.titledLink(.home) }
        }
    }
}
