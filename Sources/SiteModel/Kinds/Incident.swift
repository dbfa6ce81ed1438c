import Diagnostics
package import Markdown
package import SiteFields
package import SiteValues

/// Something that happened to somebody else, told so that it need not happen again.
package final class Incident: DocumentKind, AddressedKind, IdentifiedKind {
    package static let place = ContentPlace.documents(folder: "incidents")
    package static let displayName = "incident"
    package static let ordering = EntryOrder<Incident> { ($1.date, $0.id) < ($0.date, $1.id) }

    package let provenance: Provenance
    package let slug: Slug
    package let publication: Publication

    package let id: EntryID
    package let date: PartialDate
    package let tone: Tone
    package let outcome: Outcome
    /// By the organisation, not by whoever posted.
    package let handledWell: Bool
    package let guidelines: [GuidelineID]
    package let sources: [Source]
    /// Made up; the page says so.
    package let fictional: Bool
    /// Rested: the page stays for those who have its address, and no list names it.
    package let archived: Bool
    package let approvals: [Approval]
    package let aliases: [FormerAddress]

    package let title: String
    package let summary: String
    /// Organisation and role, never a private person's name.
    package let actor: String
    /// Where it was posted: a word, because not every place has the same name in every language.
    package let platform: String
    package let whatHappened: [TimetableRow]
    package let consequence: String
    package let response: [String]
    package let lesson: String
    package let helped: QuestionAnswer
    package let keywords: [String]
    package let body: MarkdownDocument

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        slug = fields.slug
        publication = Publication(from: &fields)

        id = fields.fact("id", .id)
        date = fields.fact("date", .partialDate)
        tone = fields.fact("tone", .oneOf(Tone.self))
        outcome = fields.fact("outcome", .oneOf(Outcome.self))
        handledWell = fields.fact("handled_well", .flag)
        guidelines = fields.facts("guidelines", .guideline, atLeast: 1)
        sources = fields.facts("sources", .group(Source.self))
        fictional = fields.fact(optional: "fictional", .flag) ?? false
        archived = fields.fact(optional: "archived", .flag) ?? false
        approvals = fields.facts("approvals", .group(Approval.self))
        aliases = fields.facts("aliases", .formerAddress)

        title = fields.word("title", .text)
        summary = fields.word("summary", .text(upTo: 160))
        actor = fields.word("actor", .text)
        platform = fields.word("platform", .text)
        whatHappened = fields.words("what_happened", .group(TimetableRow.self), atLeast: 1)
        consequence = fields.word("consequence", .text)
        response = fields.words("response", .text, atLeast: 1)
        lesson = fields.word("lesson", .text)
        helped = fields.word("helped", .group(QuestionAnswer.self))
        keywords = fields.words("keywords", .quotation)
        body = fields.body(besides: ["sources"])
        if !fictional { fields.requireField("sources", because: "a true story names where it was reported") }
    }

    package var name: String { title }
    package var isArchived: Bool { archived }
}

/// From unthinkably foolish to fairly harmless.
package enum Tone: String, Sendable, Hashable, CaseIterable {
    case reckless, careless, innocent
}

package enum Outcome: String, Sendable, Hashable, CaseIterable {
    case dismissed
    case noAction = "no_action"
    case fine, recovered, apology
    case reputationLost = "reputation_lost"
    case embarrassment
    case regulatorOrder = "regulator_order"
    case damages
    case dismissalOverturned = "dismissal_overturned"
    case dismissalUpheld = "dismissal_upheld"
    case employerLostInCourt = "employer_lost_in_court"
    case courtOrder = "court_order"
    case suspended
    case warningIssued = "warning_issued"
    case criticism
    case programmeClosed = "programme_closed"
    case positive, invented
}
