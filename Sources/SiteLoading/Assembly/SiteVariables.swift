import Diagnostics
import SiteModel

/// The values of `{{ … }}` that are facts; the site's title is a word and is added when the settings are read.
enum SiteVariables {
    /// A value whose source could not be read is `…`: the mistake has been reported there, and is not one of every text that uses it.
    static func values(of facts: SiteFacts, _ visibility: Visibility, unreadable: Set<SourceLocation>) -> Variables {
        let settings = facts.settings
        let contacts = facts.content[Contact.self]
        func contact(_ name: String, _ key: String, _ value: (Contact) -> String?) -> String? {
            guard let contact = contacts.first(where: { $0.id.name == name }) else { return nil }
            return value(contact) ?? (unreadable.contains(contact.provenance.location(of: key)) ? "…" : nil)
        }
        var values: [Variables.Name: String] = [
            .year: String(visibility.options.asOf.year),
            .guidelineCount: String(facts.content[Guideline.self].count { visibility.isShown($0) }),
            .organisation: settings.organisation.isEmpty ? "…" : settings.organisation,
            .organisationShort: settings.organisationShort.isEmpty ? "…" : settings.organisationShort,
        ]
        values[.oopsPhone] = contact("oops", "phone", \.phone)
        values[.socialEmail] = contact("social", "email", \.email)
        return Variables(values)
    }
}
