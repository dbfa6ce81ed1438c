import Markdown
import SiteModel

extension LocalizedSite {
    /// Every Markdown text of the edition, of whatever kind. A test counts them, so that a new kind's texts are not forgotten.
    var documents: [MarkdownDocument] {
        var all: [MarkdownDocument] = []
        all += guidelines.map(\.body)
        all += (incidents + archivedIncidents).map(\.body)
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
