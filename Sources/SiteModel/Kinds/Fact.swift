import Diagnostics
package import SiteFields
package import SiteValues

/// Something that is true of one organisation only: what its code of conduct is called, whether there is a works council, for how long
/// posts are kept. Texts say it by its name, `{{ code_of_conduct }}`.
///
/// A fact is confirmed, with a value, a day and somebody who vouches for it, or it is open. Where a text uses an open one, readers see what
/// is still to be confirmed, and nothing that could be taken for true. One that nobody knows, or that is not so here, says `said: no`.
package struct Fact: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "facts")
    package static let displayName = "fact"

    package let provenance: Provenance
    package let id: FactName
    package let type: FactType
    /// Nobody is asked where it does not hold. Written `if: monitoring`.
    package let condition: String?
    /// The day on which somebody looked it up.
    package let confirmed: CivilDate?
    /// Who vouches for it. No page shows this.
    package let by: String?
    /// `no`: there is nothing to say, and what would say it is left out.
    private let said: Bool

    /// What is to be found out, as it follows a colon in a sentence: "which section?".
    package let question: String
    package let value: FactValue?

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .factName)
        type = fields.fact("type", .oneOf(FactType.self))
        condition = fields.fact(optional: "if", .verbatim)
        confirmed = fields.fact(optional: "confirmed", .date)
        by = fields.fact(optional: "by", .verbatim)
        said = fields.fact(optional: "said", .yesNo) ?? true
        question = fields.word("question", .text)
        value = Fact.value(of: type, from: &fields)
        if Variables.Name(rawValue: id.name) != nil {
            fields.report(
                .badValue, at: fields.location(of: "id"), "`\(id)` is a variable already, and takes its value from somewhere else.",
                remedy: "Give the fact another name, such as `our_\(id)`.")
        }
        if !said, value != nil {
            fields.report(
                .badValue, at: fields.location(of: "said"), "`said: no` is for a fact without a `value`, and `\(id)` has one.",
                remedy: "Take one of the two out.")
        }
        for key in ["confirmed", "by"] where said && fields.contains(key) && !fields.contains("value") {
            fields.report(
                .missingField, at: fields.location(of: key), "`\(key)` is there, but not the `value` that it is about.",
                remedy: "Add `value:` with what is true, or take `\(key)` out: then the fact is open.")
        }
    }

    /// Whether somebody vouches for the value.
    package var isConfirmed: Bool { value != nil && confirmed != nil && by != nil }
    /// Whether somebody vouches that there is nothing to say.
    package var isUnsaid: Bool { !said && value == nil && confirmed != nil && by != nil }

    private static func value(of type: FactType, from fields: inout FieldReader) -> FactValue? {
        let key = "value"
        let isTranslated = fields.translation?.fields[key] != nil
        if isTranslated, ![.text, .name].contains(type) {
            fields.report(
                .factInTranslation, at: fields.location(of: key), "A fact of the type `\(type.rawValue)` is the same in every language.",
                remedy: "Take `\(key)` out here; it is read from \(fields.original.file.path).")
        }
        if type == .text, fields.translation != nil, !isTranslated, fields.contains(key) { fields.noteUntranslated("`\(key)`") }
        return switch type {
        case .text, .name: fields.shared(key, .text).map { .words($0) }
        case .number: fields.shared(key, .number()).map { .number($0) }
        case .date: fields.shared(key, .date).map { .date($0) }
        case .phone: fields.shared(key, .phoneNumber).map { .words($0) }
        case .email: fields.shared(key, .emailAddress).map { .words($0) }
        case .link: fields.shared(key, .address).map { .words($0) }
        case .yesNo: fields.shared(key, .yesNo).map { .answer($0) }
        }
    }
}
