import Diagnostics
package import SiteFields
package import SiteValues

/// Words that people type, and the page that answers them: a colleague who asks for "kununu" means reviews of their employer.
package struct SearchHint: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "search")
    package static let displayName = "search entry"

    package let provenance: Provenance
    package let id: EntryID
    /// The page's address below the language's folder, without `.html`: `situations/photo`, `faq#pay`; or a guideline's id.
    package let page: String?
    /// Whom the answer names, with their number; also the page where none is given.
    package let contact: EntryID?
    /// The words say where something happens, as the names of platforms do: alone they lead to the page, beside others they count little.
    package let context: Bool
    /// Each entry of `words` is a row of words that mean the same, and leads nowhere: "sack fire dismiss".
    package let same: Bool
    package let words: [String]
    /// What is said at once, above the page.
    package let answer: String?

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        page = fields.fact(optional: "page", .verbatim)
        contact = fields.fact(optional: "contact", .reference(to: Contact.self))
        context = fields.fact(optional: "context", .flag) ?? false
        same = fields.fact(optional: "same", .flag) ?? false
        words = fields.words("words", .quotation, atLeast: 1)
        answer = fields.word(optional: "answer", .text)
        if same, let alone = words.first(where: { $0.split(separator: " ").count == 1 }) {
            fields.report(
                .badValue, at: fields.location(of: "words"), "`\(alone)` is alone in its row, so nothing means the same.",
                remedy: "Add to the row what people type instead, as in “sack fire dismiss”.")
        }
        if page == nil, contact == nil, !same, !fields.contains("page"), !fields.contains("contact") {
            fields.report(
                .missingField, at: fields.original.location, "A search entry needs a `page` or a `contact` to lead to.",
                remedy: "Add `page:` with an address such as `situations/photo`.")
        }
    }
}
