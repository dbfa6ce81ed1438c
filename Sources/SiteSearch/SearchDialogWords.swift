import Hypertext
import Messages
import SiteModel
import SitePlan
import Text

/// The wording of the search dialog and of its results, as the script reads it from the index.
enum SearchDialogWords {
    static func json(_ localizedSite: LocalizedSite, _ plan: SitePlan, _ messages: Messages) -> JSONText {
        .object([
            ("title", .string(messages.text(.search))),
            ("label", .string(messages.text(.searchLabel))),
            ("example", .string(messages.text(.searchExample))),
            ("close", .string(messages.text(.close))),
            ("count", .string(messages.forms(.searchCount))),
            ("some", .string(messages.text(.searchSome))),
            ("none", .string(messages.text(.searchNone))),
            ("keys", .string(messages.text(.searchKeys))),
            ("nearest", .string(messages.text(.searchNearest))),
            ("missing", .string(messages.text(.searchMissing))),
            ("opens", .string(messages.text(.searchOpens))),
            ("situations", situations(localizedSite, plan)),
            ("slash", .string(messages.text(.searchSlash))),
            ("ask", ask(localizedSite, plan, messages)),
        ])
    }

    /// What is offered where nothing is found: situations that cannot wait, then the others, in the authors' order.
    private static func situations(_ localizedSite: LocalizedSite, _ plan: SitePlan) -> JSONText {
        let situations = localizedSite.situations.filter(\.urgent) + localizedSite.situations.filter { !$0.urgent }
        return .array(
            situations.prefix(4).compactMap { situation in
                plan.links.target(.situation(situation.id, node: nil), in: localizedSite.language).map {
                    .strings([$0.route.path, situation.situation])
                }
            })
    }

    /// Whom to ask when nothing is found: the bell of the search page.
    private static func ask(_ localizedSite: LocalizedSite, _ plan: SitePlan, _ messages: Messages) -> JSONText {
        let id = localizedSite.article(layout: .search)?.contact ?? localizedSite.settings.owner
        guard let contact = id.flatMap({ localizedSite.contact($0) }) else { return .null }
        return .object([
            ("title", .string(messages.text(.askAPerson))),
            ("name", .string(contact.name)),
            ("phone", contact.phone.map(number) ?? .null),
            ("email", contact.email.map { .strings([$0, Href.mail(to: $0).value]) } ?? .null),
            ("hours", .optional(messages.hours(of: contact))),
            ("contacts", .optional(plan.links.target(.layout(.contacts), in: localizedSite.language)?.route.path)),
            ("contactsTitle", .optional(plan.links.target(.layout(.contacts), in: localizedSite.language)?.title)),
        ])
    }

    /// A telephone number as it is shown and as it is dialled: made here, as every other address is, so that no script has to.
    static func number(_ number: String) -> JSONText {
        .strings([number, Href.phone(number).value])
    }
}
