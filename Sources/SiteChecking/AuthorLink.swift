import Diagnostics
import Markdown
import SiteModel
import SiteValues

/// A link of an author, with the text it is in and the language whose pages it leads to.
struct AuthorLink: Sendable {
    let link: MarkdownLink
    let document: MarkdownDocument
    let language: Language

    /// Every link of the site. A text that nobody has translated is shown in several languages; its links are looked at in the one whose
    /// language it speaks.
    static func all(in site: Site) -> [AuthorLink] {
        var seen: Set<SourceLocation> = []
        var links: [AuthorLink] = []
        for localizedSite in site.localizedSites {
            for document in localizedSite.texts {
                for link in document.links where seen.insert(link.location).inserted {
                    links.append(AuthorLink(link: link, document: document, language: localizedSite.language))
                }
            }
        }
        return links
    }
}
