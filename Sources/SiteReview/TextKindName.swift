import Messages
import SiteModel
import SiteRecords

/// What readers of a copy call a kind of text. A kind that somebody adds is called by its own name until it has one here.
enum TextKindName {
    static func of(_ text: SiteText, _ messages: Messages) -> String {
        names[text.kind].map { messages.text($0) } ?? text.kind
    }

    static let names: [String: Message] = [
        Guideline.displayName: .kindGuideline,
        Article.displayName: .kindPage,
        Situation.displayName: .kindSituation,
        Story.displayName: .kindStory,
        Incident.displayName: .kindIncident,
        Inspiration.displayName: .kindInspiration,
        FrequentQuestion.displayName: .kindQuestion,
        GlossaryTerm.displayName: .kindTerm,
        Channel.displayName: .kindChannel,
        Contact.displayName: .kindContact,
        Level.displayName: .kindLevel,
        TrainingSession.displayName: .kindTraining,
        Programme.displayName: .kindProgramme,
        Superstar.displayName: .kindSuperstar,
        ReplyGuide.displayName: .kindReplyGuide,
        MonitoringNotice.displayName: .kindMonitoring,
        LaunchKit.displayName: .kindLaunchKit,
        Event.displayName: .kindEvent,
        DripWeek.displayName: .kindDripWeek,
        QuizScenario.displayName: .kindQuizScenario,
        MustHave.displayName: .kindMustHave,
        ChangeLogEntry.displayName: .kindChangeLogEntry,
        Fact.displayName: .kindFact,
        HouseRule.displayName: .kindHouseRule,
        SearchHint.displayName: .kindSearchHint,
        SiteText.settingsKind: .kindSettings,
    ]
}
