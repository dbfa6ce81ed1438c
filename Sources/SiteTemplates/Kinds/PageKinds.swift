package import Messages
package import SiteModel

/// One kind of page: which pages of it an edition has.
package protocol PageKind {
    static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [TemplatedPage]
}

/// Every kind of page there is. A new one is a file beside this one and a line here.
package enum PageKinds {
    package static var all: [any PageKind.Type] {
        [GuidelinePage.self, IncidentPage.self, SituationPage.self, EventPage.self, ArticlePage.self, RedirectPage.self, AliasPage.self]
    }

    /// Articles whose layout has nothing to show, with what would bring them back.
    package static func switchedOff(in localizedSite: LocalizedSite, of site: Site) -> [UnpublishedDocument] {
        localizedSite.articles.compactMap { article in
            guard content(for: article, in: localizedSite, of: site) == nil else { return nil }
            let isOn = localizedSite.settings.features.quiz
            let name = article.layout.rawValue
            return UnpublishedDocument(
                path: article.provenance.originalPath, title: article.title,
                reason: .switchedOff(isOn ? "content/data/\(name).yml" : "`\(name)` under `features` in content/site.yml"))
        }
    }

    /// What an article with a layout shows; nil where the site has switched the subject off. A new layout is a file beside this one and
    /// a line here.
    package static func content(for article: Article, in localizedSite: LocalizedSite, of site: Site) -> (any Template)? {
        switch article.layout {
        case .plain: ArticlePage(article)
        case .home: HomePage(article, localizedSite)
        case .guidelines: GuidelineListPage(article, localizedSite)
        case .redLines: RedLinesPage(article, localizedSite)
        case .incidents: IncidentListPage(article, localizedSite)
        case .inspiration: InspirationPage(article, localizedSite)
        case .situations: SituationListPage(article, localizedSite)
        case .shouldIReply: ShouldIReplyPage(article, localizedSite)
        case .oops: OopsPage(article)
        case .pause: PauseCheckPage(article, localizedSite)
        case .quiz: QuizPage(article, localizedSite)
        case .getInvolved: GetInvolvedPage(article, localizedSite, of: site)
        case .channels: ChannelsPage(article, localizedSite)
        case .contacts: ContactsPage(article, localizedSite)
        case .training: TrainingPage(article, localizedSite, of: site)
        case .monitoring: MonitoringPage(article, localizedSite)
        case .faq: FAQPage(article, localizedSite)
        case .authors: AuthorsPage(article, localizedSite)
        case .voice: VoicePage(article)
        case .glossary: GlossaryPage(article, localizedSite)
        case .launch: LaunchPage(article, localizedSite)
        case .deskDrop: DeskDropPage(article)
        case .whatsNew: WhatsNewPage(article, localizedSite)
        case .sitemap: SitemapPage(article, localizedSite)
        case .search: SearchPage(article, localizedSite, of: site)
        case .notFound: NotFoundPage(article)
        }
    }
}
