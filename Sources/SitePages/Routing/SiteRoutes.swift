package import SiteModel

extension Site {
    /// A path in the folder of a language: the default language stands at the root, every other one below its tag.
    package func route(_ path: String, in language: Language) -> Route {
        Route(language == languages[0] ? path : "\(language.tag)/\(path)")
    }
}

extension Settings {
    /// The whole address of a page or file; nil on a site that has no public address.
    package func address(of route: Route) -> String? {
        baseURL.map { $0.withSlash + route.path }
    }
}

extension Page.Care {
    package init(owner: EntryID, reviewed: CivilDate, every interval: ReviewInterval) {
        self.init(owner: owner, reviewed: reviewed, nextReview: interval.due(after: reviewed))
    }
}
