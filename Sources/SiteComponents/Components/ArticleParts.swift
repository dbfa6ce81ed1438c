package import Hypertext
package import Messages
package import SiteModel
import SitePlan
package import SiteValues

extension PageContext {
    /// The steps of a page under their heading; nothing on a page without any.
    package func articleSteps(_ article: Article) -> HTML? {
        if article.steps.isEmpty { return nil }
        return HTML {
            h2 { article.stepsTitle ?? text(.stepByStep) }
            steps(article.steps)
        }
    }

    /// The sentences a reader may borrow, under their heading.
    package func articleSentences(_ article: Article) -> HTML? {
        if article.say.isEmpty { return nil }
        return HTML {
            h2 { article.sayTitle ?? text(.sentencesToBorrow) }
            sentences(article.say)
        }
    }

    /// What we promise, or what counts most, on a plate. What binds is not a promise and has no exclamation mark.
    package func articleDeal(_ article: Article) -> HTML? {
        guard let deal = article.deal else { return nil }
        guard article.layout == .redLines else { return plate(article.dealTitle ?? text(.ourPromise), deal) }
        return div(.class("callout binding")) {
            p { strong { article.dealTitle ?? text(.whatBinds) } }
            p { deal }
        }
    }

    /// Whom to ask about the page, and the guidelines it is based on. Nothing on a page that names neither.
    package func articleSide(_ article: Article) -> HTML? {
        // The page of all contacts has them in its text.
        let contact = article.layout == .contacts ? nil : article.contact.flatMap { localizedSite.contact($0) }
        let guidelines = article.guidelines.compactMap { localizedSite.guideline($0) }
        if contact == nil, guidelines.isEmpty { return nil }
        return aside(.class("side"), .aria("label", text(contact == nil ? .related : .whomToAsk))) {
            if let contact { bell(contact, icon: "bell") }
            if !guidelines.isEmpty {
                div {
                    h2(.class("tiny")) { text(.related) }
                    shortRows(guidelines)
                }
            }
            if page.key != .layout(.contacts), let contacts = link(to: .layout(.contacts)) {
                p(.class("small")) { a(.href(contacts)) { text(.everyoneElse) } }
            }
        }
    }

    /// A contact's name, as a link to its entry with number and hours.
    package func contactLink(_ id: EntryID) -> HTML? {
        guard let contact = localizedSite.contact(id) else { return nil }
        guard let target = link(to: .layout(.contacts), fragment: contact.id.description) else { return HTML(contact.name) }
        return a(.href(target)) { localized(contact.name, contact.provenance) }
    }

    /// The side of a page for somebody in a hurry, in two: whom to ring, which comes before its text, and what belongs to it, which
    /// comes after.
    package func urgentSides(_ article: Article) -> (first: HTML?, last: HTML?) {
        let guidelines = article.guidelines.compactMap { localizedSite.guideline($0) }
        let contacts = link(to: .layout(.contacts))
        let first = article.contact.flatMap { localizedSite.contact($0) }.map { contact in
            aside(.class("side"), .aria("label", text(.whomToAsk))) { bell(contact, icon: "phone") }
        }
        if guidelines.isEmpty, contacts == nil { return (first, nil) }
        let last = aside(.class("side"), .aria("label", text(.related))) {
            if !guidelines.isEmpty {
                div {
                    h2(.class("tiny")) { text(.related) }
                    shortRows(guidelines)
                }
            }
            if let contacts { p(.class("small")) { a(.href(contacts)) { text(.everyoneElse) } } }
        }
        return (first, last)
    }

    /// Name and number of a contact, for whoever has a question now.
    package func contactLine(_ id: EntryID) -> HTML? {
        guard let contact = localizedSite.contact(id), let link = contactLink(id) else { return nil }
        guard let phone = contact.phone else { return link }
        return HTML {
            link
            phoneLink(phone)
        }
    }

    /// One term of a definition list; nothing without words for it.
    package func fact(_ term: Message, _ text: String?) -> HTML? {
        text.map { fact(term, HTML($0)) }
    }

    package func fact(_ term: Message, _ description: HTML) -> HTML {
        div {
            dt { text(term) }
            dd { description }
        }
    }

    package func fact(_ term: Message, list items: [String]) -> HTML? {
        if items.isEmpty { return nil }
        return fact(term, ul { for item in items { li { item } } })
    }

    /// Good things, each with a tick.
    package func ticks(_ items: [String]) -> HTML {
        ul(.class("ticks")) {
            for item in items {
                li {
                    icon("check")
                    span { item }
                }
            }
        }
    }

    /// Another page as a row: drawing and title. What it is, it says itself.
    package func wayRow(_ layout: Layout, icon symbol: String) -> HTML? {
        guard let article = localizedSite.article(layout: layout), let target = link(to: .layout(layout)) else { return nil }
        return li {
            a(.href(target)) {
                icon(symbol)
                b { localized(article.title, article.provenance) }
            }
        }
    }
}
