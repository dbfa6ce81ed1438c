package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// The organisation's own channels: what each is for, who looks after it, and which posts are ready to pass on.
package struct ChannelsPage: Template {
    package let article: Article
    package let channels: [Channel]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        channels = localizedSite.channels
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "channels",
            adding: HTML {
                if channels.isEmpty { p { context.text(.noChannels) } }
                for channel in channels { entry(channel, context) }
            })
    }

    private func entry(_ channel: Channel, _ context: PageContext) -> HTML {
        section(.id("\(channel.id)"), .class("tale")) {
            context.langBlock(channel.provenance) {
                h2 {
                    if let target = channel.url.flatMap({ Href.outside($0) }) {
                        a(.class("out"), .href(target), .hreflang(channel.language.tag), .rel("noopener")) { channel.name }
                    } else {
                        HTML(channel.name)
                    }
                }
                if let purpose = channel.purpose { p { purpose } }
                p(.class("small soft")) {
                    if channel.safeToShare {
                        strong(.class("tag")) { context.text(.safeToShare) }
                        HTML(" ")
                    }
                    line(channel, context)
                }
            }
        }
    }

    private func line(_ channel: Channel, _ context: PageContext) -> HTML {
        let language = context.messages.text(.inLanguage, languages: ["language": channel.language])
        let parts = [channel.handle, language].compactMap { $0 }.joined(separator: " · ")
        return HTML {
            HTML("\(parts) · ")
            if let owner = context.contactLink(channel.owner) {
                HTML("\(context.text(.lookedAfterBy)) ")
                owner
                HTML(" · ")
            }
            context.text(.checkedOn, ["date": context.messages.date(channel.checked)])
        }
    }

    package var anchors: Set<String> { article.anchors.union(channels.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + channels.map {
                SearchEntry(
                    kind: .page, heading: $0.name, text: $0.purpose ?? "", keywords: [$0.handle].compactMap { $0 }, anchor: $0.id.name)
            }
    }
}
