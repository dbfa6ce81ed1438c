import Hypertext
import Messages
import SiteComponents
import SiteModel

extension PageContext {
    /// A document that runs over as many pages as it takes. What is repeated at the foot of each page is an attribute and no text: a screen
    /// reader meets it nowhere in the middle of a sentence.
    func paperDocument(_ kind: String, mark: String? = nil, @HTMLBuilder _ content: () -> HTML) -> HTML {
        let foot = [mark, settings.title, settings.organisation, editionLine].compactMap(\.self).joined(separator: " · ")
        return div(.class("paper doc \(kind)"), .data("foot", foot)) { content() }
    }

    /// A term and what is said about it, as an item of a list: PDF knows no groups within a list of definitions.
    func entry(_ term: String, _ description: HTML) -> HTML {
        li {
            b { term }
            div { description }
        }
    }

    func entry(_ term: Message, _ description: String?) -> HTML? {
        description.map { entry(text(term), LinkedText.html($0)) }
    }

    /// Whoever can be asked, with the ways to reach them, each of which can be followed.
    func contactLine(_ name: String?, _ contact: Contact, phone: Bool = true, also last: String? = nil) -> HTML {
        let parts: [HTML?] = [
            name.map { HTML($0) }, phone ? contact.phone.map { phoneLink($0) } : nil,
            contact.email.map { email in a(.href(.mail(to: email))) { email } }, last.map { HTML($0) },
        ]
        return HTML {
            for (index, part) in parts.compactMap(\.self).enumerated() {
                if index > 0 { HTML(" · ") }
                part
            }
        }
    }
}
