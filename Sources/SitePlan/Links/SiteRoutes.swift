package import SiteModel
package import SiteValues

extension Site {
    /// A path in the folder of a language: the default language is at the root, every other one below its tag.
    package func route(_ path: String, in language: Language) -> Route {
        Route(language == languages[0] ? path : "\(language.tag)/\(path)")
    }

    /// Where the calendar file of an event or a session is.
    package func calendarRoute(_ name: String, in language: Language) -> Route {
        route("calendar/\(name).ics", in: language)
    }
}

extension Settings {
    /// The whole address of a page or file; nil on a site that has no public address.
    package func address(of route: Route) -> String? {
        baseURL.map { $0.withSlash + route.path }
    }
}

extension Page.Care {
    package init(owner: EntryID?, reviewed: CivilDate?, every interval: ReviewInterval?) {
        self.init(owner: owner, reviewed: reviewed, nextReview: reviewed.flatMap { interval?.due(after: $0) })
    }
}

extension String {
    /// A base address with exactly one slash at its end.
    package var withSlash: String {
        hasSuffix("/") ? self : self + "/"
    }
}
