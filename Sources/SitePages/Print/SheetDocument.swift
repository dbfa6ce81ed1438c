package import Hypertext
import SiteModel

extension Theme {
    /// The page around a sheet: no navigation, no foot, and a stylesheet of its own. On a screen a line above the sheet says how to print it.
    package func sheetDocument(_ main: HTML, _ frame: Frame) -> HTML {
        HTML {
            HTML(raw: "<!doctype html>\n")
            html(.lang(frame.page.textLanguage.tag), .dir(frame.page.textLanguage.isRightToLeft ? "rtl" : "ltr")) {
                sheetHead(frame)
                Hypertext.body(.class(frame.page.medium == .print ? "sheet" : "signpost")) { main }
            }
        }
    }

    private func sheetHead(_ frame: Frame) -> HTML {
        head {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            meta(.httpEquiv("Content-Security-Policy"), .content(ContentPolicy.text))
            if let signpost = frame.page.content as? AliasPage, let target = signpost.target(frame) {
                meta(.httpEquiv("refresh"), .content("0; url=\(target.value)"))
            }
            title { "\(frame.page.title) – \(frame.settings.title)" }
            meta(.name("description"), .content(frame.page.summary))
            meta(.name("author"), .content(frame.settings.organisation))
            meta(.name("robots"), .content("noindex"))
            meta(.name("color-scheme"), .content("light"))
            if let favicon = frame.kit.assets["favicon.svg"] { link(.rel("icon"), .type("image/svg+xml"), .href(frame.asset(favicon))) }
            if let stylesheet = frame.kit.sheetStylesheet { link(.rel("stylesheet"), .href(frame.asset(stylesheet))) }
            if let own = frame.kit.ownStylesheet { link(.rel("stylesheet"), .href(frame.asset(own))) }
            if frame.page.content is SlideDeck, let script = frame.kit.sheetScript {
                Hypertext.script(.defer, .src(frame.asset(script))) {}
            }
        }
    }
}

extension Frame {
    /// A whole sheet: how to print it (on the screen only), then its papers.
    func sheet(_ how: String, @HTMLBuilder papers: () -> HTML) -> HTML {
        HTML {
            header(.class("how")) {
                p { strong { page.title } }
                p {
                    "\(how) "
                    titledLink(.layout(.launch)) ?? titledLink(.home)
                }
            }
            Hypertext.main(.id("main")) {
                h1(.class("vh")) { page.title }
                papers()
            }
        }
    }

    /// One side of paper. Its label is what it is called in the PDF's bookmarks.
    func paper(_ format: PrintFormat, _ kind: String = "", label: String, @HTMLBuilder _ face: () -> HTML) -> HTML {
        section(.class("paper \(format.rawValue)" + (kind.isEmpty ? "" : " " + kind)), .aria("label", label)) { face() }
    }
}
