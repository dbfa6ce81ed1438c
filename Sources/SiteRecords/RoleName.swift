package import SiteModel
package import SiteValues

/// What readers call a role: the name of the contact with the same id, or the role's own.
package enum RoleName {
    package static func of(_ role: EntryID, in localizedSite: LocalizedSite) -> String {
        if let contact = localizedSite.contact(role) { return contact.name }
        if let name = (localizedSite.language.isGerman ? german : english)[role.name] { return name }
        return role.name.count <= 3
            ? role.name.uppercased() : role.name.prefix(1).uppercased() + role.name.dropFirst().replacing("-", with: " ")
    }

    private static let english = ["legal": "Legal", "council": "the works council", "hr": "HR"]
    private static let german = ["legal": "Rechtsabteilung", "council": "Betriebsrat", "hr": "Personalabteilung"]
}
