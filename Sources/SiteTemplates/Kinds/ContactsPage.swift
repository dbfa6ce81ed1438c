package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// Everybody to ask, each at an anchor of its own, so that every other page can point at one person. Those for when it cannot wait come first.
package struct ContactsPage: Template {
    package let article: Article
    package let contacts: [Contact]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        contacts = localizedSite.contacts.filter(\.urgent) + localizedSite.contacts.filter { !$0.urgent }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(article, context, class: "contacts", adding: HTML { for contact in contacts { card(contact, context) } })
    }

    private func card(_ contact: Contact, _ context: PageContext) -> HTML {
        let hours = context.messages.hours(of: contact)
        return section(.id("\(contact.id)"), .class("bell")) {
            for id in contact.also { span(.id("\(id)")) {} }
            context.langBlock(contact.provenance) {
                context.portrayed(contact) {
                    h2 {
                        icon("bell")
                        contact.name
                    }
                    if contact.phone != nil || hours != nil {
                        p(.class("number")) {
                            if let phone = contact.phone { context.phoneLink(phone) }
                            if let hours { span(.class("small")) { hours } }
                        }
                    }
                    p { strong { contact.role } }
                }
                if contact.urgent, (contact.phone ?? contact.fallbackPhone) != nil { p(.class("small")) { context.text(.cannotWait) } }
                p { contact.forWhat }
                alsoFor(contact, context)
                addresses(contact, context)
            }
        }
    }

    /// A text that sends readers here for the press has to be right.
    private func alsoFor(_ contact: Contact, _ context: PageContext) -> HTML? {
        let desks = contact.also.compactMap { Message(desk: $0.name) }.map { context.text($0) }
        return desks.isEmpty ? nil : p { context.text(.alsoFor, ["desks": desks.joined(separator: ", ")]) }
    }

    private func addresses(_ contact: Contact, _ context: PageContext) -> HTML? {
        // Who answers for another desk as well need not be sent to it, which is here.
        let next = contact.fallback.flatMap { context.localizedSite.contact($0) }.flatMap { $0.id == contact.id ? nil : $0 }
        if contact.email == nil, contact.fallbackPhone == nil, next == nil { return nil }
        return dl {
            if let email = contact.email { context.fact(.inWriting, a(.href(.mail(to: email))) { email }) }
            if contact.fallbackPhone != nil || next != nil {
                div {
                    dt { context.text(.nobodyPicksUp) }
                    if let phone = contact.fallbackPhone { dd { context.phoneLink(phone) } }
                    if let next {
                        dd { a(.href(.fragment(next.id.name))) { context.localized(next.name, next.provenance) } }
                    }
                    if let note = contact.fallbackNote { dd { note } }
                }
            }
        }
    }

    package var anchors: Set<String> { article.anchors.union(contacts.flatMap { [$0.id.name] + $0.otherNames }) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + contacts.map {
                SearchEntry(
                    kind: .contact, heading: $0.name,
                    text: ["\($0.role).", $0.forWhat, $0.hours].compactMap(\.self).joined(separator: " "), lines: [$0.role, $0.forWhat],
                    anchor: $0.id.name)
            }
    }
}
