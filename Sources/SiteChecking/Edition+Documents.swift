import Diagnostics
import Markdown
import SiteModel

extension Edition {
    /// Every Markdown text of the edition, of whatever kind. A test counts them, so that a new kind's texts are not forgotten.
    var documents: [MarkdownDocument] {
        var all: [MarkdownDocument] = []
        all += guidelines.map(\.body)
        all += incidents.map(\.body)
        all += inspirations.map(\.body)
        for article in articles { all += [article.body] + article.steps.map(\.text) }
        for event in events { all += [event.body, event.cantCome, event.after] }
        all += [programme?.intro, kit?.email.body, kit?.callForAuthors.text].compactMap(\.self)
        for situation in situations + [shouldIReply].compactMap(\.self) {
            for node in situation.nodes { all += [node.body] + node.steps.map(\.text) }
        }
        all += questions.map(\.answer)
        all += stories.map(\.text)
        all += glossary.map(\.plain)
        return all
    }
}

/// A link of an author, with the text it stands in and the language whose pages it leads to.
struct AuthorLink: Sendable {
    let link: MarkdownLink
    let document: MarkdownDocument
    let language: Language

    /// Every link of the site. A text that nobody has translated stands in several editions; its links are looked at in the one whose
    /// language it speaks.
    static func all(in site: Site) -> [AuthorLink] {
        var seen: Set<SourceLocation> = []
        var links: [AuthorLink] = []
        for edition in site.editions {
            for document in edition.documents {
                for link in document.links where seen.insert(link.location).inserted {
                    links.append(AuthorLink(link: link, document: document, language: edition.language))
                }
            }
        }
        return links
    }
}
