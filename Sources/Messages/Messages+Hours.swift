package import SiteModel

extension Messages {
    /// When a contact is reached. Where nobody knows, only that is asked if a number or an address is known already.
    package func hours(of contact: Contact) -> String? {
        contact.hours(asking: text(.toBeConfirmed, ["question": text(.openHours)]))
    }
}
