import Diagnostics
import Markdown
import SiteModel
import SiteValues

/// A link of an author, with the text it is in and the language whose pages it leads to.
struct AuthorLink: Sendable {
    let link: MarkdownLink
    /// Places in its own text; empty where none of its text's links asks for one.
    let anchors: Set<String>
    let language: Language

    /// Every link of the site. A text that nobody has translated is shown in several languages; its links are looked at in the one whose
    /// language it speaks.
    static func all(in site: Site) -> [AuthorLink] {
        var seen: Set<SourceLocation> = []
        var links: [AuthorLink] = []
        for localizedSite in site.localizedSites {
            for document in localizedSite.texts {
                let anchors = document.links.contains { $0.destination.utf8.contains(UInt8(ascii: "#")) } ? document.anchors : []
                for link in document.links where seen.insert(link.location).inserted {
                    links.append(AuthorLink(link: link, anchors: anchors, language: localizedSite.language))
                }
            }
        }
        return links
    }
}
