import Hypertext
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
package import SiteTemplates
package import SiteValues
import Text

/// A whole site as one document that needs no other file: for an attachment, a stick, or a viewer that shows HTML in a sandbox.
///
/// Without a script it is a text of many pages with working links. With one it shows a page at a time; the address after `#` says which.
/// Nothing in it loads, stores or sends anything.
package enum OneFileDocument {
    /// What a viewer is likely to take: SharePoint's shows nothing at all of a file that is too large for it.
    package static let budget = 4_000_000

    /// `guidelines.html`, or `guidelines.de.html` where only some of the languages are in it.
    package static func route(of languages: [Language], in site: Site) -> Route {
        let names = languages == site.languages ? [] : languages.map(\.tag)
        return Route((["guidelines"] + names + ["html"]).joined(separator: "."))
    }

    /// The pages that are in it; nil means every language.
    package static func pages(of plan: SitePlan, in languages: Set<Language>?) -> [Page] {
        plan.pages.filter { $0.belongsInOneFile && languages?.contains($0.language) ?? true }
    }

    /// - Parameters:
    ///   - languages: those whose pages go in, the first one first.
    ///   - files: everything of the site that is not a page; what pages show of it is brought along.
    package static func file(
        of languages: [Language], _ pages: [OneFilePage], _ plan: SitePlan, theme: any Theme, parts: InlineParts, files: [RenderedFile]
    ) -> RenderedFile {
        let pages = pages.filter { languages.contains($0.context.page.language) && $0.context.page.belongsInOneFile }
        let places = OneFilePlaces(pages.map(\.context.page), of: plan)
        let embedded = EmbeddedFiles(files)
        let body = plan.site.localizedSites.filter { languages.contains($0.language) }.flatMap { localizedSite in
            LanguagePart(
                localizedSite: localizedSite, pages: pages.filter { $0.context.page.language == localizedSite.language }, plan: plan,
                places: places, files: embedded
            ).markup(drawnBy: theme)
        }
        let indexes = files.filter { file in languages.contains { file.route == plan.searchIndex(in: $0) } }
        let markup = HTML {
            HTML(raw: "<!doctype html>\n")
            html(.lang(languages.first?.tag ?? ""), .class("one-file")) {
                if let first = pages.first(where: { $0.context.page.language == languages.first }) {
                    head(first.context, parts, embedded)
                }
                Hypertext.body {
                    drawings(for: body, pages.first?.context)
                    HTML(rendered: body)
                    for file in indexes + [parts.searchScript].compactMap(\.self) { HTML(rendered: Inline.sleepingScript(file)) }
                    for script in parts.scripts { HTML(rendered: Inline.script(script)) }
                }
            }
        }
        return RenderedFile(route: route(of: languages, in: plan.site), bytes: markup.bytes)
    }

    private static func head(_ context: PageContext, _ parts: InlineParts, _ files: EmbeddedFiles) -> HTML {
        Hypertext.head {
            meta(.charset("utf-8"))
            meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
            meta(.httpEquiv("Content-Security-Policy"), .content(policy))
            meta(.name("referrer"), .content("no-referrer"))
            title { context.settings.title }
            meta(.name("description"), .content(context.settings.tagline))
            meta(.name("robots"), .content(context.settings.robots.rawValue))
            meta(.name("color-scheme"), .content("light dark"))
            if let icon = context.links.favicon ?? context.kit.assets["favicon.svg"],
                let address = files.dataAddress(of: PercentEncoding.path(icon.path))
            {
                HTML(rendered: Array("<link rel=\"icon\" href=\"\(address)\">\n".utf8))
            }
            HTML(rendered: Inline.style(files.styles(parts.styles, at: context.kit.stylesheet)))
        }
    }

    /// What is written in the document, and nothing from anywhere. It names no checksums of its scripts: SharePoint changes HTML when it
    /// is uploaded, and a script that no longer fits would leave the page without any.
    private static let policy =
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
        + "form-action 'none'; base-uri 'none'"

    private static func drawings(for body: [UInt8], _ context: PageContext?) -> HTML {
        svg(.class("symbols"), .width("0"), .height("0"), .aria("hidden", "true")) {
            for name in SymbolSheet.names(usedIn: body) { context?.kit.symbols[name].map { HTML(rendered: Array($0.utf8)) } }
        }
    }
}

extension Page {
    /// Sheets and short addresses are files of the site alone; so is the page that a server shows for what is not there.
    var belongsInOneFile: Bool { medium == .screen && key != .layout(.notFound) }
}
