package import Hypertext
import Markdown
package import SiteModel

/// The organisation's own channels: what each is for, who looks after it, and which posts are ready to pass on.
package struct ChannelsPage: PageContent {
    package let article: Article
    package let channels: [Channel]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        channels = edition.channels
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(article, frame, class: "channels", adding: HTML { for channel in channels { entry(channel, frame) } })
    }

    private func entry(_ channel: Channel, _ frame: Frame) -> HTML {
        section(.id("\(channel.id)"), .class("tale")) {
            frame.passage(channel.origin) {
                h2 {
                    if let target = Href.outside(channel.url) {
                        a(.class("out"), .href(target), .hreflang(channel.language.tag), .rel("noopener")) { channel.name }
                    } else {
                        HTML(channel.name)
                    }
                }
                p { channel.purpose }
                p(.class("small soft")) {
                    if channel.safeToShare {
                        strong(.class("tag")) { frame.word(.safeToShare) }
                        HTML(" ")
                    }
                    line(channel, frame)
                }
            }
        }
    }

    private func line(_ channel: Channel, _ frame: Frame) -> HTML {
        let language = frame.words.filled(.inLanguage, ["language": frame.words.name(of: channel.language)])
        let parts = [channel.handle, language].compactMap { $0 }.joined(separator: " · ")
        return HTML {
            HTML("\(parts) · ")
            if let owner = frame.contactLink(channel.owner) {
                HTML("\(frame.word(.lookedAfterBy)) ")
                owner
                HTML(" · ")
            }
            frame.words.filled(.linkChecked, ["date": frame.words.date(channel.checked)])
        }
    }

    package var anchors: Set<String> { article.anchors.union(channels.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + channels.map {
                SearchEntry(
                    group: .page, heading: $0.name, text: $0.purpose, keywords: [$0.handle].compactMap { $0 }, anchor: $0.id.name)
            }
    }
}
