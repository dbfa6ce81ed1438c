package import SiteValues

// The kinds that the built-in templates name most often, under the words they use.

extension LocalizedSite {
    /// By number.
    package var guidelines: [Guideline] { self[Guideline.self] }
    /// By name.
    package var inspirations: [Inspiration] { self[Inspiration.self] }
    /// By `order`, then by title.
    package var articles: [Article] { self[Article.self] }
    /// By start.
    package var events: [Event] { self[Event.self] }
    package var contacts: [Contact] { self[Contact.self] }
    package var channels: [Channel] { self[Channel.self] }
    package var levels: [Level] { self[Level.self] }
    package var sessions: [TrainingSession] { self[TrainingSession.self] }
    package var monitoring: MonitoringNotice? { self[MonitoringNotice.self].first }
    package var programme: Programme? { self[Programme.self].first }
    package var situations: [Situation] { self[Situation.self] }
    package var shouldIReply: Situation? { self[ReplyGuide.self].first?.situation }
    /// Without those that are about guidelines of which none is on the site.
    package var questions: [FrequentQuestion] {
        self[FrequentQuestion.self].filter { $0.guidelines.isEmpty || $0.guidelines.contains { guideline($0) != nil } }
    }
    /// Without the scenarios of a guideline that is not on the site.
    package var quiz: [QuizScenario] { self[QuizScenario.self].filter { guideline($0.guideline) != nil } }
    package var stories: [Story] { self[Story.self] }
    package var superstars: [Superstar] { self[Superstar.self] }
    package var glossary: [GlossaryTerm] { self[GlossaryTerm.self] }
    package var mustHaves: [MustHave] { self[MustHave.self] }
    package var drip: [DripWeek] { self[DripWeek.self] }
    package var kit: LaunchKit? { self[LaunchKit.self].first }
    /// Newest first.
    package var changelog: [ChangeLogEntry] { self[ChangeLogEntry.self] }

    /// The questions of the check before a post, in the order of their guidelines.
    package var pauseCheck: [(guideline: Guideline, pause: PauseQuestion)] {
        guidelines.filter(\.inPauseCheck).compactMap { guideline in guideline.pause.map { (guideline, $0) } }
    }

    package func guideline(_ id: GuidelineID) -> Guideline? { self[Guideline.self, id] }
    /// nil for an archived one: whatever names it leaves it out.
    package func incident(_ id: EntryID) -> Incident? { self[Incident.self, id].flatMap { $0.archived ? nil : $0 } }
    package func inspiration(_ id: EntryID) -> Inspiration? { self[Inspiration.self, id] }
    package func event(_ id: EntryID) -> Event? { self[Event.self, id] }
    /// Whoever answers for an id, under that id or for another contact.
    package func contact(_ id: EntryID) -> Contact? { self[Contact.self, id] ?? contacts.first { $0.also.contains(id) } }
    /// The id of whoever answers for an id: one contact may answer for several. An id that nobody has stays as it is.
    package func answering(for id: EntryID) -> EntryID { contact(id)?.id ?? id }
    package func session(_ id: EntryID) -> TrainingSession? { self[TrainingSession.self, id] }
    package func situation(_ id: EntryID) -> Situation? { self[Situation.self, id] }
    package func mustHave(_ id: EntryID) -> MustHave? { self[MustHave.self, id] }
}
