/// The whole site in one language: what a template reads. Entries that nobody has translated stand here in their original's words.
package struct LocalizedSite: Sendable {
    package let language: Language
    package private(set) var settings: Settings

    /// By number.
    package var guidelines: [Guideline] = []
    /// Newest first, without the archived ones.
    package var incidents: [Incident] = []
    /// Newest first. Each has its page; nothing lists it.
    package var archivedIncidents: [Incident] = []
    /// By name.
    package var inspirations: [Inspiration] = []
    /// By order, then by title.
    package var articles: [Article] = []
    /// By start.
    package var events: [Event] = []

    // As written in their files.
    package var contacts: [Contact] = []
    package var channels: [Channel] = []
    package var levels: [Level] = []
    package var sessions: [TrainingSession] = []
    package var monitoring: MonitoringNotice?
    package var programme: Programme?
    package var situations: [Situation] = []
    package var shouldIReply: Situation?
    package var questions: [FrequentQuestion] = []
    package var quiz: [QuizScenario] = []
    package var stories: [Story] = []
    package var superstars: [Superstar] = []
    package var glossary: [GlossaryTerm] = []
    package var mustHaves: [MustHave] = []
    package var drip: [DripWeek] = []
    package var kit: LaunchKit?
    /// Newest first.
    package var changelog: [ChangeLogEntry] = []

    /// What is in the content and not on the site, with titles in this language.
    package var unpublished: [UnpublishedDocument] = []

    package init(language: Language, settings: Settings) {
        self.language = language
        self.settings = settings
    }

    package func guideline(_ id: GuidelineID) -> Guideline? { guidelines.first { $0.id == id } }
    /// nil for an archived one: whoever names it leaves it out.
    package func incident(_ id: EntryID) -> Incident? { incidents.first { $0.id == id } }
    package func inspiration(_ id: EntryID) -> Inspiration? { inspirations.first { $0.id == id } }
    package func event(_ id: EntryID) -> Event? { events.first { $0.id == id } }
    package func contact(_ id: EntryID) -> Contact? { contacts.first { $0.id == id } }
    package func session(_ id: EntryID) -> TrainingSession? { sessions.first { $0.id == id } }
    package func situation(_ id: EntryID) -> Situation? { situations.first { $0.id == id } }
    package func mustHave(_ id: EntryID) -> MustHave? { mustHaves.first { $0.id == id } }
    package func article(layout: Layout) -> Article? { articles.first { $0.layout == layout } }
    package func article(slug: Slug) -> Article? { articles.first { $0.slug == slug } }

    package func guidelines(_ stance: Stance) -> [Guideline] { guidelines.filter { $0.stance == stance } }
    package func incidents(about id: GuidelineID) -> [Incident] { incidents.filter { $0.guidelines.contains(id) } }

    func published(at address: String) -> LocalizedSite {
        var copy = self
        copy.settings = settings.published(at: address)
        return copy
    }
}
