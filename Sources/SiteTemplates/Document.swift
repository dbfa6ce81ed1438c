package import Hypertext
import Messages
package import SiteComponents
import SiteModel
import SitePlan
import SiteValues

extension Theme {
    /// The default page around every main part. What it shows, it shows without a script.
    package func document(_ main: HTML, _ context: PageContext) -> HTML {
        guard context.page.medium == .screen else { return sheetDocument(main, context) }
        return screenDocument(context) {
            masthead(context)
            main
            foot(context)
        }
    }

    /// Head and body of a screen page around what a theme puts into it; the link past the navigation comes first.
    package func screenDocument(_ context: PageContext, class name: String = "page", @HTMLBuilder _ content: () -> HTML) -> HTML {
        // Written before what comes above it, which depends on the drawings that it shows.
        let body = HTML {
            a(.class("skip"), .href(.fragment("main"))) { context.text(.skip) }
            content()
        }.bytes
        return HTML {
            HTML(raw: "<!doctype html>\n")
            html(.lang(context.page.language.tag), .dir(context.page.language.isRightToLeft ? "rtl" : "ltr")) {
                if context.page.key == .layout(.notFound) { errorHead(context) } else { pageHead(context) }
                Hypertext.body(.class(context.page.longWordClass.map { "\(name) \($0)" } ?? name)) {
                    symbolSheet(for: body, context)
                    HTML(rendered: body)
                }
            }
        }
    }

    private func pageHead(_ context: PageContext) -> HTML {
        head {
            headStart(context)
            title { context.page.key == .home ? context.settings.title : "\(context.page.title) – \(context.settings.title)" }
            meta(.name("description"), .content(context.page.summary))
            meta(.name("robots"), .content(context.settings.robots.rawValue))
            meta(.name("color-scheme"), .content("light dark"))
            for language in context.otherLanguages {
                if let twin = context.links.target(context.page.key, in: language) {
                    link(.rel("alternate"), .hreflang(language.tag), .href(context.link(to: twin.route)))
                }
            }
            headEnd(context)
            if case .layout(let layout) = context.page.key, let script = context.kit.layoutScripts[layout] {
                Hypertext.script(.defer, .src(context.asset(script))) {}
            }
        }
    }

    func headStart(_ context: PageContext) -> HTML {
        if let shell = context.shell { return shell.headStart }
        return HTML {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            meta(.httpEquiv("Content-Security-Policy"), .content(ContentPolicy.ofPages))
            meta(.name("referrer"), .content("same-origin"))
        }
    }

    func headEnd(_ context: PageContext) -> HTML {
        if let shell = context.shell { return shell.headEnd }
        return HTML {
            link(
                .rel("alternate"), .type("application/atom+xml"),
                .href(context.link(to: context.site.route("feed.xml", in: context.page.language))))
            context.iconLink
            link(.rel("stylesheet"), .href(context.asset(context.kit.stylesheet)))
            if let own = context.kit.ownStylesheet { link(.rel("stylesheet"), .href(context.asset(own))) }
            if let script = context.kit.script { Hypertext.script(.defer, .src(context.asset(script))) {} }
        }
    }

    /// The name of the site, the main navigation with this page in the other languages, and Oops.
    package func masthead(_ context: PageContext) -> HTML {
        header(.class("wrap mast")) {
            brand(context)
            nav(.class("nav"), .aria("label", context.text(.mainNavigation))) {
                ul(.class("ways")) {
                    headLinks(context)
                    languageLinks(context)
                }
            }
            if let oops = context.link(to: .layout(.oops)) {
                a(.class("oops"), .href(oops)) {
                    icon("spill")
                    context.text(.oops)
                }
            }
        }
    }

    private func headLinks(_ context: PageContext) -> HTML {
        if let shell = context.shell { return shell.headLinks }
        return HTML { for link in context.mainNavigation { li { navigationLink(link, context) } } }
    }

    /// The logo or the theme's mark, and the name of the site, which leads to its first page.
    private func brand(_ context: PageContext) -> HTML {
        if let shell = context.shell { return shell.brand }
        let name = HTML {
            context.headLogo ?? mark(.comma, big: true)
            span {
                context.settings.title
                if !context.isLogoTheName { small { context.settings.organisation } }
            }
        }
        guard let home = context.link(to: .home) else { return div(.class("brand")) { name } }
        return a(.class("brand"), .href(home)) { name }
    }

    package func navigationLink(_ link: NavigationLink, _ context: PageContext) -> HTML {
        let target = link.target
        let words = HTML {
            if link.key == .layout(.search) { icon("search") }
            span { link.title }
        }
        // The script opens the search where the visitor is; it learns here what to load.
        if link.key == .layout(.search), let index = context.searchIndex, let engine = context.kit.searchScript {
            let (index, engine) = (context.asset(index).value, context.asset(engine).value)
            if link.key == context.page.key {
                return a(.href(target), .data("index", index), .data("engine", engine), .aria("current", "page")) { words }
            }
            return a(.href(target), .data("index", index), .data("engine", engine)) { words }
        }
        if link.key == context.page.key { return a(.href(target), .aria("current", "page")) { words } }
        if let section = link.section, section == context.page.section { return a(.href(target), .aria("current", "true")) { words } }
        return a(.href(target)) { words }
    }

    /// Only the drawings that the page shows.
    private func symbolSheet(for body: [UInt8], _ context: PageContext) -> HTML {
        svg(.class("symbols"), .width("0"), .height("0"), .aria("hidden", "true")) {
            for name in SymbolSheet.names(usedIn: body) { context.kit.symbols[name].map { HTML(rendered: Array($0.utf8)) } }
        }
    }
}

extension Theme {
    /// What this page has in common with others of the same ``PageShell/Key``.
    package func shell(_ context: PageContext) -> PageShell {
        PageShell(
            headStart: headStart(context), headEnd: headEnd(context), brand: brand(context), headLinks: headLinks(context),
            footLinks: footLinks(context))
    }
}
