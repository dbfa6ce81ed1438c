package import SiteModel

/// One kind of page: which pages of it an edition has.
package protocol PageKind {
    static func pages(in edition: Edition, of site: Site) -> [Page]
}

/// Every kind of page there is. A new one is a file beside this one and a line here.
package enum PageKinds {
    package static var all: [any PageKind.Type] {
        [GuidelinePage.self, IncidentPage.self, SituationPage.self, EventPage.self, ArticlePage.self, SheetPages.self, AliasPage.self]
    }

    /// Articles whose layout has nothing to show, with what would bring them back.
    static func switchedOff(in edition: Edition, of site: Site) -> [Absence] {
        edition.articles.compactMap { article in
            guard content(for: article, in: edition, of: site) == nil else { return nil }
            let features = edition.settings.features
            let isOn = article.layout == .quiz ? features.quiz : features.programme
            let name = article.layout.rawValue
            return Absence(
                path: article.origin.originalPath, title: article.title,
                reason: .switchedOff(isOn ? "content/data/\(name).yml" : "`\(name)` under `features` in content/site.yml"))
        }
    }

    /// What an article with a layout shows; nil where the site has switched the subject off. A new layout is a file beside this one and
    /// a line here.
    package static func content(for article: Article, in edition: Edition, of site: Site) -> (any PageContent)? {
        switch article.layout {
        case .plain: ArticlePage(article)
        case .home: HomePage(article, edition)
        case .guidelines: GuidelineListPage(article, edition)
        case .redLines: RedLinesPage(article, edition)
        case .incidents: IncidentListPage(article, edition)
        case .inspiration: InspirationPage(article, edition)
        case .situations: SituationListPage(article, edition)
        case .shouldIReply: ShouldIReplyPage(article, edition)
        case .oops: OopsPage(article)
        case .pause: PauseCheckPage(article, edition)
        case .quiz: edition.settings.features.quiz && !edition.quiz.isEmpty ? QuizPage(article, edition) : nil
        case .levels: LevelsPage(article, edition)
        case .channels: ChannelsPage(article, edition)
        case .contacts: ContactsPage(article, edition)
        case .training: TrainingPage(article, edition, of: site)
        case .programme: ProgrammePage(article, edition)
        case .monitoring: MonitoringPage(article, edition)
        case .faq: FAQPage(article, edition)
        case .stories: StoriesPage(article, edition, of: site)
        case .authors: AuthorsPage(article, edition)
        case .voice: VoicePage(article)
        case .glossary: GlossaryPage(article, edition)
        case .launch: LaunchPage(article, edition)
        case .superstars: SuperstarsPage(article, edition, of: site)
        case .deskDrop: DeskDropPage(article)
        case .whatsNew: WhatsNewPage(article, edition)
        case .sitemap: SitemapPage(article, edition)
        case .search: SearchPage(article, edition, of: site)
        case .notFound: NotFoundPage(article)
        }
    }
}
