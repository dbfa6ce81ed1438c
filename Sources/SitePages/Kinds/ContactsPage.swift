package import Hypertext
import Markdown
package import SiteModel

/// Everybody to ask, each at an anchor of its own, so that every other page can point at one person. Those for when it cannot wait come first.
package struct ContactsPage: PageContent {
    package let article: Article
    package let contacts: [Contact]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        contacts = edition.contacts.filter(\.urgent) + edition.contacts.filter { !$0.urgent }
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(article, frame, class: "contacts", adding: HTML { for contact in contacts { card(contact, frame) } })
    }

    private func card(_ contact: Contact, _ frame: Frame) -> HTML {
        section(.id("\(contact.id)"), .class("bell")) {
            frame.passage(contact.origin) {
                h2 {
                    icon("bell")
                    contact.name
                }
                p {
                    strong { contact.role }
                    if contact.urgent { HTML(", \(frame.word(.cannotWait))") }
                }
                p { contact.forWhat }
                ways(contact, frame)
            }
        }
    }

    private func ways(_ contact: Contact, _ frame: Frame) -> HTML {
        dl {
            if let phone = contact.phone {
                div {
                    dt { frame.phoneLink(phone) }
                    dd { contact.hours }
                }
            }
            if let email = contact.email { frame.fact(.inWriting, a(.href(.mail(to: email))) { email }) }
            if contact.fallbackPhone != nil || contact.fallback != nil {
                div {
                    dt { frame.word(.nobodyPicksUp) }
                    if let phone = contact.fallbackPhone { dd { frame.phoneLink(phone) } }
                    if let next = contact.fallback.flatMap({ frame.edition.contact($0) }) {
                        dd { a(.href(.fragment(next.id.name))) { frame.spoken(next.name, next.origin) } }
                    }
                    if let note = contact.fallbackNote { dd { note } }
                }
            }
        }
    }

    package var anchors: Set<String> { article.anchors.union(contacts.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + contacts.map {
                SearchEntry(group: .page, heading: $0.name, text: "\($0.role). \($0.forWhat) \($0.hours)", anchor: $0.id.name)
            }
    }
}
