import Diagnostics
package import SiteFields
package import SiteValues

/// That somebody who answers for it has cleared a text: in which role, when, for how long, and what the text said then in each language.
/// A later one takes its place; the earlier ones stay in the file as the record.
package struct Approval: FieldReadable, Hashable {
    /// Such as `legal`.
    package let role: EntryID
    package let date: CivilDate
    /// The first day on which it no longer counts.
    package let expires: CivilDate?
    package let meaning: [Language: Meaning]

    package init(from fields: inout FieldReader) {
        role = fields.fact("role", .id)
        date = fields.fact("date", .date)
        expires = fields.fact(optional: "expires", .date)
        meaning = fields.fact("meaning", .meanings)
        if let expires, expires <= date {
            fields.report(
                .badValue, at: fields.location(of: "expires"), "`expires` is not after `date`: the approval would never count.",
                remedy: "Choose a later day for `expires`, or take it out.")
        }
    }

    package func counts(on day: CivilDate) -> Bool { expires.map { day < $0 } ?? true }
}

/// A kind whose texts can be cleared by role, in `approvals:`.
package protocol ApprovedKind: ContentKind {
    /// In the order of the file, superseded ones included.
    var approvals: [Approval] { get }
}

extension Guideline: ApprovedKind {}
extension Article: ApprovedKind {}
extension Incident: ApprovedKind {}
extension MonitoringNotice: ApprovedKind {}
extension Programme: ApprovedKind {}
extension LaunchKit: ApprovedKind {}
extension FrequentQuestion: ApprovedKind {}
extension Situation: ApprovedKind {}
