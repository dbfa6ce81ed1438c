package import Messages
package import SiteModel
package import SitePlan

/// What the pages of one language have around them. An object, so that a frame is passed on without copying a whole site.
package final class SiteContext: Sendable {
    package let site: Site
    package let localizedSite: LocalizedSite
    package let links: LinkTable
    /// The interface in the pages' language.
    package let messages: Messages
    package let kit: ThemeKit
    /// What the search of this language reads; nil on a site without a search page.
    package let searchIndex: Route?
    /// The code of a permanent link's address; nil where it fits into none.
    package let code: @Sendable (String) -> QRDrawing?
    /// Who has cleared the texts of this language as they are, by the files of the originals.
    package let clearedBy: [String: [ClearedBy]]
    /// What readers of guidelines acknowledge in this language, by the files of the originals; empty where the site does not ask.
    package let textVersions: [String: TextVersion]
    /// The launch kit in a language's words.
    let kitItems: @Sendable (Messages) -> [KitItem]

    package init(
        site: Site, localizedSite: LocalizedSite, links: LinkTable, messages: Messages, kit: ThemeKit, searchIndex: Route? = nil,
        clearedBy: [String: [ClearedBy]] = [:], textVersions: [String: TextVersion] = [:],
        code: @escaping @Sendable (String) -> QRDrawing? = { _ in nil },
        kitItems: @escaping @Sendable (Messages) -> [KitItem] = { _ in [] }
    ) {
        self.site = site
        self.localizedSite = localizedSite
        self.links = links
        self.messages = messages
        self.kit = kit
        self.searchIndex = searchIndex
        self.clearedBy = clearedBy
        self.textVersions = textVersions
        self.code = code
        self.kitItems = kitItems
    }
}
