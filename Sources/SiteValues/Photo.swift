/// A photo of somebody, or of a place, and what whoever is in it has agreed to. It goes out from the day of the consent until its last day.
package struct Photo: Sendable, Hashable {
    /// Nothing but a photo of an entry that is shown lets out what is in here.
    package static let folder = "content/photos/"

    /// Whether a file is in there, however the folder is written: on many disks `Photos` is the same one.
    package static func keeps(_ path: String) -> Bool { path.lowercased().hasPrefix(folder) }

    /// The name below ``folder``.
    package let file: Placed<String>
    /// false where nobody can be recognised: then nobody has to agree.
    package let people: Bool
    /// The day of the yes; nil with the place of the photo where there is none.
    package let consent: Placed<CivilDate?>
    /// Where the consent is kept.
    package let filed: String?
    /// The last day on which the photo may be shown, likewise.
    package let until: Placed<CivilDate?>
    /// What is in it, in words.
    package var alt: String?

    package init(file: Placed<String>, people: Bool, consent: Placed<CivilDate?>, filed: String?, until: Placed<CivilDate?>) {
        self.file = file
        self.people = people
        self.consent = consent
        self.filed = filed
        self.until = until
    }

    package var path: String { Self.folder + file.value }

    package func mayBeShown(on day: CivilDate) -> Bool {
        guard people else { return until.value.map { day <= $0 } ?? true }
        guard let consent = consent.value, let until = until.value else { return false }
        return consent <= day && day <= until
    }
}
