import Diagnostics
package import Hypertext
package import Messages
package import SiteModel
import SitePlan
import SiteValues
import Text

extension PageContext {
    /// The same point two ways: what rather not, what rather, each with a dry remark.
    package func examplePair(_ pair: ExamplePair, of guideline: Guideline) -> HTML {
        div(.class("example")) {
            p(.class("small soft who")) { "\(labelled(.inventedExample)) \(pair.who)" }
            div(.class("pair")) {
                example(class: "dont", icon: "cross", guideline.badExampleLabel, pair.dont, pair.dontWhy)
                example(class: "do", icon: "check", guideline.goodExampleLabel, pair.do, pair.doWhy)
            }
        }
    }

    private func example(class name: String, icon symbol: String, _ caption: Message, _ post: String, _ remark: String?) -> HTML {
        figure(.class(name)) {
            figcaption {
                icon(symbol)
                text(caption)
            }
            blockquote { post }
            if let remark { p { remark } }
        }
    }

    /// What a grey zone can do to three parties.
    package func effects(_ effects: Effects) -> HTML {
        div(.class("three")) {
            effect(text(.toYou), effects.you)
            effect(text(.toColleagues), effects.colleagues)
            effect(text(.toOrganisation, ["organisation": settings.organisationShort]), effects.organisation)
        }
    }

    private func effect(_ title: String, _ text: String) -> HTML {
        div {
            h3 { title }
            p(.class("soft small")) { text }
        }
    }

    /// A red line drawn: what may be shared on one side of it, what stays in on the other.
    package func shareOrNot(_ guideline: Guideline) -> HTML {
        div(.class("pair lists")) {
            side(class: "do", icon: "check", .fineToShare, guideline.mayShare)
            side(class: "dont", icon: "cross", guideline.keepInLabel, guideline.keepIn)
        }
    }

    private func side(class name: String, icon symbol: String, _ title: Message, _ items: [String]) -> HTML {
        section(.class(name)) {
            h3 {
                icon(symbol)
                text(title)
            }
            ul { for item in items { li { item } } }
        }
    }

    /// The text that binds, named and linked, never pasted.
    package func bindingNote(_ binding: Binding, of guideline: Guideline) -> HTML {
        div(.class("callout binding")) {
            p {
                strong { "\(labelled(.whatBinds)) " }
                if let target = binding.href.flatMap({ href(of: $0, from: guideline.provenance.location(of: "binding").path) }) {
                    a(.href(target)) { binding.title }
                } else {
                    HTML(binding.title)
                }
            }
            if let note = binding.note { p { note } }
        }
    }

    /// Where an address beside a text leads; nil where nothing is there, which a rule has reported.
    private func href(of destination: String, from source: String) -> Href? {
        switch links.resolve(destination, from: source, in: page.language) {
        case .page(let key, let fragment): link(to: key, fragment: fragment)
        case .samePage(let fragment): .fragment(fragment)
        case .file(let route, let suffix): link(to: route, suffix: suffix)
        case .outside(let address): .outside(address)
        case .absent, .broken: nil
        }
    }

    /// Pointers to the law with jurisdiction, source and date; the advice is always to ask.
    package func lawPointers(_ pointers: [LawPointer]) -> HTML {
        details(.class("ask law")) {
            summary { text(.lawPointers) }
            ul {
                for pointer in pointers {
                    li {
                        strong { "\(pointer.jurisdiction): " }
                        HTML(pointer.text)
                        HTML(" ")
                        small(.class("soft")) {
                            lawSource(pointer)
                        }
                    }
                }
            }
            p(.class("small")) { text(.askLegal) }
        }
    }

    /// Where a pointer comes from and as of when; a date that the source already has is not said twice.
    package func lawSource(_ pointer: LawPointer) -> String {
        let date = pointer.date.map { messages.date($0) }.flatMap { pointer.source?.holds($0) == true ? nil : $0 }
        return [pointer.source, date].compactMap(\.self).joined(separator: ", ")
    }

    /// An incident as a short teaser.
    package func tale(_ incident: Incident, heading: Int = 3) -> HTML {
        let link = a(.href(link(to: incident))) { localized(incident.title, incident.provenance) }
        return article(.class("tale")) {
            p(.class("small soft")) { storyLabel(incident) }
            if heading == 2 { h2 { link } } else { h3 { link } }
            p { localized(incident.summary, incident.provenance) }
        }
    }

    /// "True story, 2013. What were they thinking?" – or that it is invented.
    package func storyLabel(_ incident: Incident) -> String {
        let kind = incident.fictional ? text(.inventedStory) : text(.trueStory, ["year": String(incident.date.year)])
        return "\(kind) \(text(incident.tone.label))"
    }

    package func pauseAnswer(_ answer: Message, _ advice: String) -> HTML {
        div {
            dt { text(answer) }
            dd { advice }
        }
    }
}

extension Tone {
    /// The three-step scale in words.
    package var label: Message {
        switch self {
        case .innocent: .toneInnocent
        case .careless: .toneCareless
        case .reckless: .toneReckless
        }
    }
}
