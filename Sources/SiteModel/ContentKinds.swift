/// Every kind of content there is. Reading, checking file names, swapping languages and the help for authors go through this list.
package enum ContentKinds {
    package static let all: [any ContentKind.Type] = [
        Guideline.self, Incident.self, Inspiration.self, Article.self, Event.self,
        Contact.self, Channel.self, Level.self, TrainingSession.self, MonitoringNotice.self, Programme.self,
        Situation.self, ReplyGuide.self, FrequentQuestion.self, QuizScenario.self, Story.self, Superstar.self,
        GlossaryTerm.self, MustHave.self, DripWeek.self, LaunchKit.self, ChangeLogEntry.self,
    ]
}
