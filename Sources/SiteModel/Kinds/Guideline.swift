import Diagnostics
package import Markdown
package import SiteFields
package import SiteValues

/// One of the guidelines: a rule with its traffic light, an offer of help, or a notice.
///
/// A title and a text make one, and a rule has its stance. Whatever else is there makes more of it; what is not there is not shown.
package final class Guideline: DocumentKind, AddressedKind, IdentifiedKind, ReviewedKind {
    package static let place = ContentPlace.documents(folder: "guidelines")
    package static let displayName = "guideline"
    package static let ordering = EntryOrder<Guideline> { ($0.number, $0.id) < ($1.number, $1.id) }

    package let provenance: Provenance
    package let slug: Slug
    package let publication: Publication

    package let id: GuidelineID
    /// Its place in the list, from 1.
    package let number: Int
    /// The topic of the must-have catalogue that it answers.
    package let covers: EntryID?
    package let kind: GuidelineKind
    /// Rules have one; help and notices never wear a traffic light.
    package let stance: Stance?
    package let icon: String?
    package let contact: EntryID?
    package let owner: EntryID?
    package let reviewed: CivilDate?
    package let reviewEvery: ReviewInterval?
    package let incidents: [EntryID]
    package let related: [GuidelineID]
    /// Took its place when it expired.
    package let replacedBy: GuidelineID?
    package let aliases: [FormerAddress]
    package let topics: [Topic]
    package let platforms: [Platform]
    package let pauseNo: PauseNo
    package let inPauseCheck: Bool

    package let title: String
    /// The rule in one line, said without its title: for lists, cards and posters.
    package let card: String?
    /// The first sentence of the text where the author wrote none.
    package let summary: String
    /// False where its page already says the summary as the beginning of its text.
    package let hasOwnSummary: Bool
    package let motto: String?
    package let hook: String?
    package let offlineTwin: String?
    package let protectsYou: String?
    package let protectsUs: String?
    package let pairs: [ExamplePair]
    package let whatCouldHappen: Effects?
    package let whatYouGet: [String]
    package let mayShare: [String]
    package let keepIn: [String]
    package let say: [String]
    package let sayTitle: String?
    package let today: String?
    package let neverCovers: String?
    package let pause: PauseQuestion?
    package let binding: Binding?
    package let law: [LawPointer]
    package let keywords: [String]
    package let changes: [ChangeNote]
    package let approvals: [Approval]
    package let body: MarkdownDocument

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        slug = fields.slug
        publication = Publication(from: &fields)

        id = fields.fact("id", .guidelineID)
        number = fields.fact("number", .number(GuidelineID.numbers))
        covers = fields.fact(optional: "covers", .reference(to: MustHave.self))
        kind = fields.fact(optional: "kind", .oneOf(GuidelineKind.self)) ?? .rule
        stance = fields.fact(optional: "stance", .oneOf(Stance.self))
        icon = fields.fact(optional: "icon", .icon)
        contact = fields.fact(orOfSite: "contact", .reference(to: Contact.self))
        owner = fields.fact(orOfSite: "owner", .reference(to: Contact.self))
        reviewed = fields.fact(optional: "reviewed", .date)
        reviewEvery = fields.fact(orOfSite: "review_every", .interval)
        incidents = fields.facts("incidents", .reference(to: Incident.self))
        related = fields.facts("related", .guideline)
        replacedBy = fields.fact(optional: "replaced_by", .guideline)
        aliases = fields.facts("aliases", .formerAddress)
        topics = fields.facts("topics", .oneOf(Topic.self))
        platforms = fields.facts("platforms", .oneOf(Platform.self))
        approvals = fields.facts("approvals", .group(Approval.self))
        pauseNo = fields.fact(optional: "pause_no", .oneOf(PauseNo.self)) ?? .stop
        inPauseCheck = fields.fact(optional: "in_pause_check", .flag) ?? false

        title = fields.word("title", .text)
        card = fields.word(optional: "card", .text(upTo: 90))
        let summary = fields.word(optional: "summary", .text(upTo: 140))
        motto = fields.word(optional: "motto", .text(upTo: 60))
        hook = fields.word(optional: "hook", .text)
        offlineTwin = fields.word(optional: "offline_twin", .text)
        protectsYou = fields.word(optional: "protects_you", .text)
        protectsUs = fields.word(optional: "protects_us", .text)
        pairs = fields.words("pairs", .group(ExamplePair.self))
        whatCouldHappen = fields.word(optional: "what_could_happen", .group(Effects.self))
        whatYouGet = fields.words("what_you_get", .text)
        mayShare = fields.words("may_share", .text)
        keepIn = fields.words("keep_in", .text)
        say = fields.words("say", .text)
        sayTitle = fields.word(optional: "say_title", .text)
        today = fields.word(optional: "today", .text)
        neverCovers = fields.word(optional: "never_covers", .text)
        pause = fields.word(optional: "pause", .group(PauseQuestion.self))
        binding = fields.word(optional: "binding", .group(Binding.self))
        law = fields.words("law", .group(LawPointer.self))
        keywords = fields.words("keywords", .quotation)
        changes = fields.words("changes", .group(ChangeNote.self))
        body = fields.body(besides: ["the-line", "two-ways", "more-posts", "what-could-happen", "what-you-get", "say", "happened"])
        self.summary = summary ?? body.firstSentence
        hasOwnSummary = summary != nil
        fields.requireText(body)
        checkStance(&fields)
    }

    private static let aiTopic = EntryID("ai")

    package var name: String { title }

    package var uniqueFacts: [UniqueFact] {
        [
            UniqueFact(
                rule: .duplicateNumber, key: "number", value: "\(number)", "Two guidelines have the number \(number).",
                remedy: "Give this one the next free number.")
        ]
    }

    /// `ai_guideline: false` turns off the guideline about AI, which answers the topic `ai` of the must-have catalogue, and no other.
    package func settingThatDrops(in facts: SiteFacts) -> String? {
        guard !facts.settings.features.aiGuideline, covers == Self.aiTopic else { return nil }
        return "`ai_guideline` (content/site.yml, `features`)"
    }

    /// The line next to the title wherever there is room for one. Without a `card` of its own it is the summary.
    package var cardLine: String { card ?? summary }

    /// Only a rule wears a traffic light, and none is without.
    private func checkStance(_ fields: inout FieldReader) {
        guard kind == .rule else {
            if fields.contains("stance") {
                fields.report(
                    .stanceNotAllowed, at: fields.location(of: "stance"),
                    "Only a rule wears a traffic light, and this is `kind: \(kind.rawValue)`.",
                    remedy: "Take `stance` out, or make it `kind: rule`.")
            }
            return
        }
        if !fields.contains("stance") {
            fields.report(
                .stanceMissing, at: fields.location(of: "kind"), "A rule needs a `stance`.",
                remedy: "Add `stance:` with \(Stance.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
    }
}
