package import Hypertext
import Markdown
package import Messages
package import SiteModel
package import SitePlan
package import SiteValues
import Text

/// All a template may know beside its own page: the site in this language, where everything is, the words of the interface and the theme's
/// files. A small value, handed on for every piece of a page: what it has in common with other pages is behind references.
package struct PageContext: Sendable {
    package let page: Page
    /// The interface in the language spoken at this place: the page's own, or the original's inside a text that nobody has translated.
    package private(set) var messages: Messages
    /// What this page has in common with others; nil where it is being made or for a page that shares nothing.
    package private(set) var shell: PageShell?
    private let siteContext: SiteContext

    package init(page: Page, in siteContext: SiteContext) {
        self.page = page
        self.siteContext = siteContext
        messages = siteContext.messages
    }

    package var site: Site { siteContext.site }
    package var localizedSite: LocalizedSite { siteContext.localizedSite }
    package var links: LinkTable { siteContext.links }
    package var kit: ThemeKit { siteContext.kit }
    /// What the search of this language reads; nil on a site without a search page.
    package var searchIndex: Route? { siteContext.searchIndex }
    /// Who has cleared a text of this language as it is, by the file of its original.
    func clearedBy(_ path: String) -> [ClearedBy] { siteContext.clearedBy[path] ?? [] }
    /// What readers of a guideline acknowledge, by the file of its original.
    func textVersion(_ path: String) -> TextVersion? { siteContext.textVersions[path] }
    /// The code of a permanent link's address; nil where it fits into none.
    package func code(for address: String) -> QRDrawing? { siteContext.code(address) }
    /// The launch kit, in the words of this place.
    package var kitItems: [KitItem] { siteContext.kitItems(messages) }
    /// The interface in the page's own language, for what is said about the text.
    package var pageMessages: Messages { siteContext.messages }
    package var settings: Settings { localizedSite.settings }

    /// Where a text's own page is, or its place on this page where it is on it as well.
    package func link(to subject: some PageSubject) -> Href {
        if !page.places.isEmpty, let place = page.places[subject.pageKey] { return .fragment(place) }
        return link(to: site.route(subject.pagePath(in: localizedSite), in: page.language))
    }

    /// The same for a page that a site may lack: nil when it is switched off or nobody has written it.
    package func link(to key: PageKey, fragment: String? = nil) -> Href? {
        if !page.places.isEmpty, let place = page.places[key] { return .fragment(place) }
        return links.target(key, in: page.language).map { link(to: $0.route, fragment: fragment) }
    }

    package func link(to route: Route, fragment: String? = nil, suffix: String = "") -> Href {
        // A server shows the 404 page at whatever depth was asked for: there only a path from the server's root leads home.
        if page.key == .layout(.notFound), let base = settings.basePath {
            return .absolute(base + route.path, fragment: fragment, suffix: suffix)
        }
        return .relative(route.relative(from: page.route), fragment: fragment, suffix: suffix)
    }

    /// The address of a file that the browser loads by itself. Always relative: a page opened from a disk must not ask a server for anything.
    package func asset(_ route: Route) -> Href {
        .relative(route.relative(from: page.route))
    }

    package func title(_ key: PageKey) -> String? {
        links.target(key, in: page.language)?.title
    }

    /// This page in another language, or that language's home where the page has no twin.
    package func linkToThisPage(in language: Language) -> Href? {
        (links.target(page.key, in: language) ?? links.target(.home, in: language)).map { link(to: $0.route) }
    }

    package func text(_ message: Message, file: StaticString = #fileID, line: Int = #line) -> String {
        placed(messages.text(message), file, line)
    }

    /// With its `{name}` places filled.
    package func text(
        _ message: Message, _ values: KeyValuePairs<StaticString, String>, file: StaticString = #fileID, line: Int = #line
    ) -> String {
        placed(messages.text(message, values), file, line)
    }

    /// With the colon that the language sets after a label: French has a space before it.
    package func labelled(_ message: Message, file: StaticString = #fileID, line: Int = #line) -> String {
        placed(messages.text(.labelPattern, ["label": messages.text(message)]), file, line)
    }

    /// In the form that goes with a number.
    package func text(_ message: Message, count: Int, file: StaticString = #fileID, line: Int = #line) -> String {
        placed(messages.text(message, count: count), file, line)
    }

    /// Words with the place in the source that puts them on the page, while somebody asks for places.
    private func placed(_ words: String, _ file: StaticString, _ line: Int) -> String {
        messages.conventions.marksPlaces ? PlaceMark.marked(words, as: "\(file):\(line)") : words
    }

    /// The same place in another language's words.
    package func speaking(_ messages: Messages) -> PageContext {
        var context = self
        context.messages = messages
        return context
    }

    /// The same page around what it has in common with others.
    package func sharing(_ shell: PageShell?) -> PageContext {
        var context = self
        context.shell = shell
        return context
    }
}
