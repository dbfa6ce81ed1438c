package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// What the organisation sees when it looks around, as structured facts. The page stays when nothing is read, and says just that:
/// a missing page would leave people guessing.
package struct MonitoringPage: Template {
    package let article: Article
    /// nil while nothing is read.
    package let notice: MonitoringNotice?

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        let notice = localizedSite.monitoring.flatMap { $0.active ? $0 : nil }
        self.notice = localizedSite.settings.features.monitoring ? notice : nil
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        guard let notice else { return quiet(context, theme) }
        return theme.articleFrame(
            article, context, class: "monitoring", adding: context.langBlock(notice.provenance) { facts(notice, context) })
    }

    private func facts(_ notice: MonitoringNotice, _ context: PageContext) -> HTML {
        HTML {
            h2(.id("in-detail")) { context.text(.inDetail) }
            dl(.class("facts")) {
                context.fact(.purpose, notice.purpose)
                context.fact(.basis, notice.basis)
                context.fact(.whatWeRead, list: notice.what)
                context.fact(.whatWeLeave, list: notice.notWhat)
                context.fact(.whoSees, notice.whoSees)
                context.fact(.howLong, notice.howLong)
                context.fact(.tools, notice.tools)
                context.fact(.yourRights, notice.rights)
                context.fact(.agreement, notice.agreement)
                context.fact(.objection, notice.objection)
                if let contact = notice.contact.flatMap({ context.contactLink($0) }) { context.fact(.whomToAsk, contact) }
                context.fact(.lastChecked, notice.reviewed.map { context.messages.date($0) })
            }
        }
    }

    /// The author's text tells of what is read, so it is left out together with the facts.
    private func quiet(_ context: PageContext, _ theme: any Theme) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            header(.class("lhead")) {
                h1 { article.title }
                p(.class("lead text")) { "* \(context.text(.notWatching))" }
            }
            div(.class("split")) {
                div(.class("text")) { p { context.text(.notWatchingText) } }
                context.articleSide(article)
            }
        }
    }

    package var anchors: Set<String> { notice == nil ? [] : article.anchors.union(["in-detail"]) }

    package var searchEntries: [SearchEntry] {
        guard let notice else { return [SearchEntry(kind: .page, heading: article.title, text: "", keywords: article.keywords)] }
        let text = ([notice.purpose, notice.basis] + notice.what + notice.notWhat + [notice.whoSees, notice.howLong]).joined(separator: " ")
        return article.searchEntries + [SearchEntry(kind: .page, heading: article.title, text: text, anchor: "in-detail")]
    }
}
