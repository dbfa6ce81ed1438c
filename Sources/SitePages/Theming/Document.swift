package import Hypertext
import SiteModel

extension Theme {
    /// The default page around every main part. What it shows, it shows without a script.
    package func document(_ main: HTML, _ frame: Frame) -> HTML {
        guard frame.page.medium == .screen else { return sheetDocument(main, frame) }
        return screenDocument(frame) {
            masthead(frame)
            main
            foot(frame)
        }
    }

    /// Head and body of a screen page around what a theme puts into it; the way past the navigation comes first.
    package func screenDocument(_ frame: Frame, class name: String = "page", @HTMLBuilder _ content: () -> HTML) -> HTML {
        // Written before what stands above it, which depends on the drawings that it shows.
        let body = HTML {
            a(.class("skip"), .href(.fragment("main"))) { frame.word(.skip) }
            content()
        }.bytes
        return HTML {
            HTML(raw: "<!doctype html>\n")
            html(.lang(frame.page.language.tag), .dir(frame.page.language.isRightToLeft ? "rtl" : "ltr")) {
                pageHead(frame)
                Hypertext.body(.class(name)) {
                    symbolSheet(for: body, frame)
                    HTML(rendered: body)
                }
            }
        }
    }

    private func pageHead(_ frame: Frame) -> HTML {
        head {
            headStart(frame)
            title { frame.page.key == .home ? frame.settings.title : "\(frame.page.title) – \(frame.settings.title)" }
            meta(.name("description"), .content(frame.page.summary))
            meta(.name("robots"), .content(frame.settings.robots.rawValue))
            meta(.name("color-scheme"), .content("light dark"))
            for language in frame.otherLanguages {
                if let twin = frame.links.target(frame.page.key, in: language) {
                    link(.rel("alternate"), .hreflang(language.tag), .href(frame.href(twin.route)))
                }
            }
            headEnd(frame)
        }
    }

    func headStart(_ frame: Frame) -> HTML {
        if let shell = frame.shell { return shell.headStart }
        return HTML {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            meta(.httpEquiv("Content-Security-Policy"), .content(ContentPolicy.text))
            meta(.name("referrer"), .content("same-origin"))
        }
    }

    func headEnd(_ frame: Frame) -> HTML {
        if let shell = frame.shell { return shell.headEnd }
        return HTML {
            link(.rel("alternate"), .type("application/atom+xml"), .href(frame.href(frame.site.route("feed.xml", in: frame.page.language))))
            if let favicon = frame.kit.assets["favicon.svg"] { link(.rel("icon"), .type("image/svg+xml"), .href(frame.asset(favicon))) }
            link(.rel("stylesheet"), .href(frame.asset(frame.kit.stylesheet)))
            if let own = frame.kit.ownStylesheet { link(.rel("stylesheet"), .href(frame.asset(own))) }
            if let script = frame.kit.script { Hypertext.script(.defer, .src(frame.asset(script))) {} }
        }
    }

    /// The name of the site, the main ways, and Oops.
    package func masthead(_ frame: Frame) -> HTML {
        if let shell = frame.shell { return shell.masthead }
        return header(.class("wrap mast")) {
            a(.class("brand"), .href(frame.href(.home) ?? .fragment("main"))) {
                mark(.comma, big: true)
                span {
                    frame.settings.title
                    small { frame.settings.organisation }
                }
            }
            nav(.class("nav"), .aria("label", frame.word(.mainNavigation))) {
                ul(.class("ways")) {
                    for way in frame.mainWays { li { mainWay(way, frame) } }
                }
            }
            if let oops = frame.href(.layout(.oops)) {
                a(.class("oops"), .href(oops)) {
                    icon("spill")
                    frame.word(.oops)
                }
            }
        }
    }

    package func mainWay(_ way: (key: PageKey, section: SiteSection?, word: UIWord), _ frame: Frame) -> HTML {
        let target = frame.href(way.key) ?? .fragment("main")
        let words = HTML {
            if way.key == .layout(.search) { icon("search") }
            span { frame.word(way.word) }
        }
        // The script opens the search where the visitor is; it learns here what to load.
        if way.key == .layout(.search), let index = frame.searchIndex, let engine = frame.kit.searchScript {
            let (index, engine) = (frame.asset(index).value, frame.asset(engine).value)
            if way.key == frame.page.key {
                return a(.href(target), .data("index", index), .data("engine", engine), .aria("current", "page")) { words }
            }
            return a(.href(target), .data("index", index), .data("engine", engine)) { words }
        }
        if way.key == frame.page.key { return a(.href(target), .aria("current", "page")) { words } }
        if let section = way.section, section == frame.page.section { return a(.href(target), .aria("current", "true")) { words } }
        return a(.href(target)) { words }
    }

    /// Only the drawings that the page shows.
    private func symbolSheet(for body: [UInt8], _ frame: Frame) -> HTML {
        svg(.class("symbols"), .width("0"), .height("0"), .aria("hidden", "true")) {
            for name in SymbolSheet.names(usedIn: body) { frame.kit.symbols[name].map { HTML(rendered: Array($0.utf8)) } }
        }
    }
}

/// What a page may load: its own site's files and nothing else. `file:` stands beside `'self'` because a page opened by double-click
/// has no origin that `'self'` could mean.
enum ContentPolicy {
    static let text =
        "default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file: data:; font-src 'self' file:; "
        + "connect-src 'self'; form-action 'self' file: mailto: https:; base-uri 'none'"
}
