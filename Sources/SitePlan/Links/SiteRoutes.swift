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

extension Settings {
    /// The path of the site on its server, with a slash at both ends: `/post/`; nil on a site that has no public address.
    package var basePath: String? {
        guard let baseURL else { return nil }
        let path = baseURL.split(separator: "/", omittingEmptySubsequences: true).dropFirst(2)
        return path.isEmpty ? "/" : "/\(path.joined(separator: "/"))/"
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
