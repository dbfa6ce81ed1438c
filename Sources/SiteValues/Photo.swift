/// A photo of somebody, or of a place, and what whoever is on it has agreed to. It goes out while that holds, and not a day longer.
package struct Photo: Sendable, Hashable {
    /// As seen from the file that names it.
    package let file: Placed<String>
    package let alt: Placed<String>?
    /// false where nobody can be recognised: then nobody has to agree.
    package let people: Bool
    /// Where the consent is filed, or the day on which it was given; the place of the photo where there is none.
    package let consent: Placed<String?>
    /// The last day on which the photo is shown, likewise.
    package let until: Placed<CivilDate?>

    package init(file: Placed<String>, alt: Placed<String>?, people: Bool, consent: Placed<String?>, until: Placed<CivilDate?>) {
        self.file = file
        self.alt = alt
        self.people = people
        self.consent = consent
        self.until = until
    }

    /// Whether somebody said yes by a day. A written no, or a day that is still to come, does not count.
    package func isAgreed(by day: CivilDate) -> Bool {
        guard let consent = consent.value else { return false }
        if let given = CivilDate(consent) { return given <= day }
        return !Self.refusals.contains(consent.lowercased())
    }

    package func mayBeShown(on day: CivilDate) -> Bool {
        (!people || isAgreed(by: day)) && until.value.map { day <= $0 } ?? true
    }

    private static let refusals: Set<String> = [
        "false", "no", "none", "missing", "open", "pending", "todo", "tbd", "?", "-", "nein", "keine", "fehlt", "offen", "ausstehend",
    ]
}
