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

extension CheckInput {
    /// Every link of an author, with its text and the edition whose pages it leads to. A text that nobody has translated stands in
    /// several editions; its links are looked at in the one whose language it speaks.
    var links: [(link: MarkdownLink, document: MarkdownDocument, edition: Edition)] {
        var seen: Set<SourceLocation> = []
        return site.editions.flatMap { edition in
            edition.documents.flatMap { document in
                document.links.filter { seen.insert($0.location).inserted }.map { ($0, document, edition) }
            }
        }
    }
}
