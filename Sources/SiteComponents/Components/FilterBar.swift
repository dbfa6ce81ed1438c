package import Hypertext
package import Messages
import SiteModel
import SitePlan

/// One question that a list can be filtered by: the name of the data attribute its rows carry, and the answers to choose from.
package struct ListFilter: Sendable {
    package let name: String
    package let title: Message
    package let options: [(value: String, text: String)]

    package init(_ name: String, _ title: Message, _ options: [(value: String, text: String)]) {
        self.name = name
        self.title = title
        self.options = options
    }
}

extension PageContext {
    /// Choices that narrow the list below it to rows with a matching `data-<name>`. It needs a script and is hidden without one: the whole
    /// list is the page. What is chosen is in the address, so that a narrowed list can be sent to a colleague.
    package func filterBar(_ filters: [ListFilter]) -> HTML {
        let useful = filters.filter { $0.options.count > 1 }
        guard !useful.isEmpty else { return .empty }
        return form(.class("filters with-script"), .data("filters"), .data("count", text(.filterCount))) {
            for filter in useful {
                label {
                    span { text(filter.title) }
                    select(.name(filter.name)) {
                        option(.value("")) { text(.filterAll) }
                        for choice in filter.options { option(.value(choice.value)) { choice.text } }
                    }
                }
            }
            button(.class("btn ghost"), .type("reset")) { text(.filterReset) }
            p(.class("small"), .role("status")) {}
        }
    }
}

extension Topic {
    package var label: Message {
        switch self {
        case .confidentiality: .topicConfidentiality
        case .pictures: .topicPictures
        case .tone: .topicTone
        case .identity: .topicIdentity
        case .customers: .topicCustomers
        case .workingTime: .topicWorkingTime
        case .learning: .topicLearning
        case .law: .topicLaw
        case .privacy: .topicPrivacy
        case .ai: .topicAI
        }
    }
}

extension Platform {
    package var label: Message {
        switch self {
        case .linkedin: .platformLinkedin
        case .instagram: .platformInstagram
        case .tiktok: .platformTiktok
        case .mastodon: .platformMastodon
        case .facebook: .platformFacebook
        case .youtube: .platformYoutube
        case .reviews: .platformReviews
        case .chat: .platformChat
        }
    }
}
