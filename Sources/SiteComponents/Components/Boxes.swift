package import Hypertext
import Messages
package import SiteModel
import SitePlan

extension PageContext {
    /// Sentences to borrow, each with a button that copies it (the button is shown only where a script can work it).
    package func sentences(_ sentences: [String]) -> HTML {
        ul(.class("say")) {
            for sentence in sentences {
                li {
                    q { sentence }
                    button(.class("copy with-script"), .type("button"), .data("done", text(.copied))) {
                        icon("copy")
                        span { text(.copy) }
                    }
                }
            }
        }
    }

    /// A button that copies the address of this page, or of a place on it.
    package func copyLink(_ anchor: String = "") -> HTML {
        button(.class("copy link with-script"), .type("button"), .data("link", anchor), .data("done", text(.copied))) {
            icon("copy")
            span { text(.copyLink) }
        }
    }

    /// Whom to ask: name, number, hours and who picks up when nobody does.
    package func bell(_ contact: Contact, heading: String? = nil, icon symbol: String = "bell") -> HTML {
        div(.class("bell")) {
            h2 {
                icon(symbol)
                heading ?? contact.name
            }
            dl {
                div {
                    dt { heading == nil ? contact.role : contact.name }
                    if let phone = contact.phone { dd { phoneLink(phone) } }
                    if let hours = messages.hours(of: contact) { dd { hours } }
                }
                if let fallback = contact.fallbackPhone {
                    div {
                        dt { text(.nobodyPicksUp) }
                        dd { phoneLink(fallback) }
                        if let note = contact.fallbackNote { dd { note } }
                    }
                }
                if let email = contact.email {
                    div {
                        dt { text(.inWriting) }
                        dd { a(.href(.mail(to: email))) { email } }
                    }
                }
            }
        }
    }

    package func phoneLink(_ number: String) -> HTML {
        a(.href(.phone(number))) { number }
    }

    /// Numbered steps.
    package func steps(_ steps: [Step]) -> HTML {
        ol(.class("steps")) {
            for step in steps {
                li {
                    h3 { step.title }
                    markdown(step.text)
                }
            }
        }
    }

    /// "The offline twin": the same thing without a screen.
    package func twin(_ twin: String) -> HTML {
        div(.class("twin")) {
            b { text(.offlineTwin) }
            twin
        }
    }

    /// A plate: the sign for yeses, lessons and promises.
    package func plate(_ title: String, _ text: String) -> HTML {
        div(.class("plate take")) {
            p(.class("stance go")) {
                mark(.bang)
                title
            }
            p(.class("post")) { text }
        }
    }
}
