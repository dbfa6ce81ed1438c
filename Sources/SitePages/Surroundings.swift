package import SiteModel

/// What the pages of one language have around them. An object, so that a frame is passed on without copying a whole site.
package final class Surroundings: Sendable {
    package let site: Site
    package let edition: Edition
    package let links: LinkTable
    /// The interface in the pages' language.
    package let words: Words
    package let kit: ThemeKit
    /// What the search of this language reads; nil on a site without a search page.
    package let searchIndex: Route?
    /// The codes that lead to signposts, by address.
    package let codes: [String: QRDrawing]

    package init(
        site: Site, edition: Edition, links: LinkTable, words: Words, kit: ThemeKit, searchIndex: Route? = nil,
        codes: [String: QRDrawing] = [:]
    ) {
        self.site = site
        self.edition = edition
        self.links = links
        self.words = words
        self.kit = kit
        self.searchIndex = searchIndex
        self.codes = codes
    }
}
