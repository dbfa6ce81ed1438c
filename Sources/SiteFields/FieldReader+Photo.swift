import Diagnostics
package import SiteValues

extension Photo: FieldReadable {
    /// What is written as a consent is a day or a mistake, never a yes by its mere presence.
    package init(from fields: inout FieldReader) {
        let file = fields.fact("file", FieldFormat<String>.photo.placed)
        let people = fields.fact(optional: "people", .flag) ?? true
        let consent = fields.fact(optional: "consent", .date)
        let filed = fields.fact(optional: "filed", .verbatim)
        let until = fields.fact(optional: "until", .date)
        if people, consent != nil { fields.requireField("until", because: "whoever is in a photo agrees to a last day") }
        self.init(
            // An end that cannot be read must not become none.
            file: file, people: people || fields.contains("until") && until == nil,
            consent: Placed(consent, at: fields.location(of: "consent")), filed: filed,
            until: Placed(until, at: fields.location(of: "until")))
    }
}

extension FieldReader {
    /// The photo of an entry, which is a fact, and what is in it, which a translation says in its own words.
    /// - Parameter isNamed: the name of the entry says who is in the photo.
    package mutating func photo(isNamed: Bool = true) -> Photo? {
        let photo = fact(optional: "photo", .group(Photo.self))
        let alt = word(optional: "photo_alt", .text)
        guard var photo else { return nil }
        if !isNamed || !photo.people { requireField("photo_alt", because: "no name says what is in this photo") }
        photo.alt = alt
        return photo
    }
}

extension FieldFormat<String> {
    /// A file in the folder of photos, by its own name: a path that leads somewhere else cannot be written.
    fileprivate static var photo: Self {
        .scalar(
            "the name of a file in `content/photos/`, such as kim.jpg; a photo that is kept somewhere else has to move there", fallback: "",
            meant: { text in text.firstRange(of: "photos/").map { String(text[$0.upperBound...]) }.flatMap { isPhotoName($0) ? $0 : nil } }
        ) { isPhotoName($0) ? $0 : nil }
    }

    private static func isPhotoName(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") } && !text.contains("\\") && !text.contains(":")
    }
}
