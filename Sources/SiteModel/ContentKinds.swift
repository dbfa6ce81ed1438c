import SiteFields

/// Every kind of content there is. Loading, orders, file names, references, schemas, `list texts` and the swap of languages go through this list.
package struct ContentKinds: Sendable {
    package let all: [any ContentKind.Type]

    package init(_ all: [any ContentKind.Type]) {
        self.all = all
    }

    package static let builtIn = ContentKinds([
        Guideline.self, Incident.self, Inspiration.self, Article.self, Event.self,
        Fact.self, Contact.self, Channel.self, Level.self, TrainingSession.self, MonitoringNotice.self, Programme.self,
        Situation.self, ReplyGuide.self, FrequentQuestion.self, QuizScenario.self, Story.self, Superstar.self,
        GlossaryTerm.self, MustHave.self, DripWeek.self, LaunchKit.self, ChangeLogEntry.self, SearchHint.self, SearchQuestion.self,
        HouseRule.self,
    ])

    /// Kinds with a file for each entry.
    package var documents: [any DocumentKind.Type] { all.compactMap { $0 as? any DocumentKind.Type } }

    /// Folders of `content/` that hold documents.
    package var folders: [String] {
        all.compactMap { if case .documents(let folder) = $0.place { folder } else { nil } }
    }

    /// Names of the files in `content/data/`, without their ending.
    package var dataFiles: [String] {
        all.compactMap { kind in
            switch kind.place {
            case .documents, .list: nil
            case .entries(let file), .single(let file): file
            }
        }
    }
}
