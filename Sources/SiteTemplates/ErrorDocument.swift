import Hypertext
import SiteComponents
import SiteModel
import SitePlan

extension Theme {
    /// The head of the page for wrong addresses. A server shows it at whatever depth was asked for, so it loads nothing by a relative
    /// address: its styles are in its text, and it has no script.
    func errorHead(_ context: PageContext) -> HTML {
        head {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            meta(.httpEquiv("Content-Security-Policy"), .content(ContentPolicy.ofErrorPage(context.kit)))
            meta(.name("referrer"), .content("same-origin"))
            title { "\(context.page.title) – \(context.settings.title)" }
            meta(.name("description"), .content(context.page.summary))
            meta(.name("robots"), .content("noindex"))
            meta(.name("color-scheme"), .content("light dark"))
            // None, and said so: a browser would ask the root of the server for one.
            HTML(rendered: Array("<link rel=\"icon\" href=\"data:,\">\n<style>".utf8) + context.kit.errorStyle + Array("</style>\n".utf8))
        }
    }
}
