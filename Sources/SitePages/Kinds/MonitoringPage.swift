package import Hypertext
import Markdown
package import SiteModel

/// What the organisation sees when it looks around, as structured facts. The page stays when nothing is read, and says just that:
/// a missing page would leave people guessing.
package struct MonitoringPage: PageContent {
    package let article: Article
    /// nil while nothing is read.
    package let notice: MonitoringNotice?

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        let notice = edition.monitoring.flatMap { $0.active ? $0 : nil }
        self.notice = edition.settings.features.monitoring ? notice : nil
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        guard let notice else { return quiet(frame, theme) }
        return theme.articleFrame(article, frame, class: "monitoring", adding: frame.passage(notice.origin) { facts(notice, frame) })
    }

    private func facts(_ notice: MonitoringNotice, _ frame: Frame) -> HTML {
        HTML {
            h2(.id("in-detail")) { frame.word(.inDetail) }
            dl(.class("facts")) {
                frame.fact(.purpose, notice.purpose)
                frame.fact(.basis, notice.basis)
                frame.fact(.whatWeRead, list: notice.what)
                frame.fact(.whatWeLeave, list: notice.notWhat)
                frame.fact(.whoSees, notice.whoSees)
                frame.fact(.howLong, notice.howLong)
                frame.fact(.tools, notice.tools)
                frame.fact(.yourRights, notice.rights)
                frame.fact(.agreement, notice.agreement)
                frame.fact(.objection, notice.objection)
                if let contact = notice.contact.flatMap({ frame.contactLink($0) }) { frame.fact(.whomToAsk, contact) }
                frame.fact(.lastChecked, notice.reviewed.map { frame.words.date($0) })
            }
        }
    }

    /// The author's text tells of what is read, so it is left out together with the facts.
    private func quiet(_ frame: Frame, _ theme: any Theme) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            header(.class("lhead")) {
                h1 { article.title }
                p(.class("lead text")) { "* \(frame.word(.notWatching))" }
            }
            div(.class("split")) {
                div(.class("text")) { p { frame.word(.notWatchingText) } }
                frame.articleSide(article)
            }
        }
    }

    package var anchors: Set<String> { notice == nil ? [] : article.anchors.union(["in-detail"]) }

    package var searchEntries: [SearchEntry] {
        guard let notice else { return [SearchEntry(group: .page, heading: article.title, text: "", keywords: article.keywords)] }
        let text = ([notice.purpose, notice.basis] + notice.what + notice.notWhat + [notice.whoSees, notice.howLong]).joined(separator: " ")
        return article.searchEntries + [SearchEntry(group: .page, heading: article.title, text: text, anchor: "in-detail")]
    }
}
