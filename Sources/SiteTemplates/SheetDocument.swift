package import Hypertext
import Messages
package import SiteComponents
import SiteModel
import SitePlan
import SiteValues

extension Theme {
    /// The page around a sheet: no navigation, no foot, and a stylesheet of its own. On a screen a line above the sheet says how to print it.
    package func sheetDocument(_ main: HTML, _ context: PageContext) -> HTML {
        HTML {
            HTML(raw: "<!doctype html>\n")
            html(.lang(context.page.textLanguage.tag), .dir(context.page.textLanguage.isRightToLeft ? "rtl" : "ltr")) {
                sheetHead(context)
                Hypertext.body(.class(context.page.isSheet ? "sheet" : "redirect")) {
                    if context.page.isSheet, !context.site.openFacts.isEmpty {
                        p(.class("open-facts"), .role("note")) { context.text(.openFactsOnSheet) }
                    }
                    main
                }
            }
        }
    }

    /// From a former address somebody may come with the name of a place, which only a script can keep. Printed codes have none.
    private func leadingOn(_ context: PageContext) -> HTML {
        guard case .redirect(let key?) = context.page.medium, let target = context.link(to: key) ?? context.link(to: .home) else {
            return .empty
        }
        let refresh = meta(.httpEquiv("refresh"), .content("0; url=\(target.value)"))
        guard context.page.provenance != nil, let script = context.kit.redirectScript else { return refresh }
        return HTML {
            link(.rel("canonical"), .href(target))
            Hypertext.script(.defer, .src(context.asset(script))) {}
            noscript { refresh }
        }
    }

    private func sheetHead(_ context: PageContext) -> HTML {
        head {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            meta(.httpEquiv("Content-Security-Policy"), .content(ContentPolicy.ofPages))
            leadingOn(context)
            title { "\(context.page.title) – \(context.settings.title)" }
            meta(.name("description"), .content(context.page.summary))
            meta(.name("author"), .content(context.settings.organisation))
            meta(.name("robots"), .content("noindex"))
            meta(.name("color-scheme"), .content("light"))
            context.iconLink
            if let stylesheet = context.kit.sheetStylesheet { link(.rel("stylesheet"), .href(context.asset(stylesheet))) }
            if let own = context.kit.ownStylesheet { link(.rel("stylesheet"), .href(context.asset(own))) }
            if case .sheet(let sheet) = context.page.medium, sheet.isSlideShow, let script = context.kit.sheetScript {
                Hypertext.script(.defer, .src(context.asset(script))) {}
            }
        }
    }
}
