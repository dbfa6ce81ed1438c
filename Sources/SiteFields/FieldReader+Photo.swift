import Diagnostics
package import SiteValues

extension Photo: FieldReadable {
    package init(from fields: inout FieldReader) {
        let file = fields.fact("file", FieldFormat<String>.address.placed)
        let people = fields.fact(optional: "people", .flag) ?? true
        let consent = fields.fact(optional: "consent", .verbatim)
        let until = fields.fact(optional: "until", .date)
        let alt = fields.word(optional: "alt", FieldFormat<String>.text.placed)
        self.init(
            file: file, alt: alt, people: people, consent: Placed(consent, at: fields.location(of: "consent")),
            until: Placed(until, at: fields.location(of: "until")))
    }
}

extension FieldReader {
    /// The photo of an entry. A translation says what is on it in its own words, and nothing else.
    package mutating func photo() -> Photo? {
        let photo = shared("photo", group: Photo.self)
        if photo?.alt != nil, translation != nil, translation?.fields["photo"] == nil { noteUntranslated("`alt` of `photo`") }
        return photo
    }
}
