package import Hypertext
package import SiteModel
package import SitePlan
package import SiteValues

extension PageContext {
    /// Words of an entry. Where nobody has translated it yet, they carry their own language, so that they are read out right.
    package func localized(_ text: String, _ provenance: Provenance) -> HTML {
        localized(text, in: provenance.language)
    }

    package func localized(_ text: String, in language: Language) -> HTML {
        language == page.textLanguage ? HTML(text) : span(.lang(language.tag)) { text }
    }

    /// A whole entry, likewise.
    package func langBlock(_ provenance: Provenance, @HTMLBuilder _ content: () -> HTML) -> HTML {
        provenance.language == page.textLanguage ? content() : div(.class("passage"), .lang(provenance.language.tag), content: content)
    }

    /// A link with the title of the page it leads to; nothing where the site has no such page.
    package func titledLink(_ key: PageKey, fragment: String? = nil) -> HTML? {
        guard let target = links.target(key, in: page.language), let address = link(to: key, fragment: fragment) else { return nil }
        return a(.href(address)) { localized(target.title, in: target.textLanguage) }
    }

    /// The same with the page's short title first, if it has one: a witty title alone does not say what it is about.
    package func menuLink(_ key: PageKey) -> HTML? {
        guard let target = links.target(key, in: page.language), let address = link(to: key) else { return nil }
        return HTML {
            a(.href(address)) { localized(target.menu, in: target.textLanguage) }
            if target.menu.lowercased().filter(\.isLetter) != target.title.lowercased().filter(\.isLetter) {
                " "
                span(.class("soft")) { localized(target.title, in: target.textLanguage) }
            }
        }
    }

    /// A page's short title, for menus.
    package func menuTitle(_ key: PageKey) -> HTML? {
        links.target(key, in: page.language).map { localized($0.menu, in: $0.textLanguage) }
    }
}
