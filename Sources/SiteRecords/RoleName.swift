package import Messages
package import SiteModel
package import SiteValues

/// What readers call a role: the name of the contact with the same id, or the role's own.
package enum RoleName {
    package static func of(_ role: EntryID, in localizedSite: LocalizedSite, _ messages: Messages) -> String {
        if let contact = localizedSite.contact(role) { return contact.name }
        if let name = names[role.name] { return messages.text(name) }
        return role.name.count <= 3
            ? role.name.uppercased() : role.name.prefix(1).uppercased() + role.name.dropFirst().replacing("-", with: " ")
    }

    /// The name in the site's first language, for messages to whoever runs the program.
    static func of(_ role: EntryID, in site: Site, _ messages: SiteMessages) -> String {
        of(role, in: site.defaultLocalizedSite, messages[site.defaultLocalizedSite.language])
    }

    private static let names: [String: Message] = ["legal": .roleLegal, "council": .roleCouncil, "hr": .roleHR]
}
