import SiteModel
import SitePlan
import SiteValues
import Text

/// What's new as an Atom feed (RFC 4287), one for each language. Ids are `urn:` names made from the entry's own id, so that they stay
/// the same wherever the site is published; addresses are relative to the feed without a base URL.
enum AtomFeed {
    static func file(_ localizedSite: LocalizedSite, _ plan: SitePlan) -> RenderedFile {
        let route = plan.site.route("feed.xml", in: localizedSite.language)
        let settings = localizedSite.settings
        let base = settings.baseURL.map { $0.withSlash }
        let urn = "urn:sitegen:\(name(of: settings.organisation)):\(localizedSite.language.tag)"
        func address(_ target: Route) -> String {
            MarkupEscape.escaped(base.map { $0 + target.path } ?? target.relative(from: route), in: .xml)
        }
        var text =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(localizedSite.language.tag)\">\n"
        text += "<id>\(urn)</id>\n<title>\(MarkupEscape.escaped("\(settings.title) – \(settings.organisation)", in: .xml))</title>\n"
        text += "<updated>\(stamp(localizedSite.changelog.map(\.date).max() ?? settings.updated ?? plan.site.asOf))</updated>\n"
        text += "<author><name>\(MarkupEscape.escaped(settings.organisation, in: .xml))</name></author>\n"
        text += "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(address(route))\"/>\n"
        let news = plan.links.target(.layout(.whatsNew), in: localizedSite.language) ?? plan.links.target(.home, in: localizedSite.language)
        if let news { text += "<link rel=\"alternate\" type=\"text/html\" href=\"\(address(news.route))\"/>\n" }
        for entry in localizedSite.changelog.sorted(by: { ($1.date, $0.id) < ($0.date, $1.id) }) {
            text +=
                "<entry>\n<id>\(urn):\(entry.id)</id>\n<title>\(MarkupEscape.escaped(entry.title, in: .xml))</title>\n<updated>\(stamp(entry.date))</updated>\n"
            if let news { text += "<link rel=\"alternate\" type=\"text/html\" href=\"\(address(news.route))#\(entry.id)\"/>\n" }
            text += "<summary>\(MarkupEscape.escaped(entry.text, in: .xml))</summary>\n</entry>\n"
        }
        return RenderedFile(route: route, text: text + "</feed>\n")
    }

    /// An ASCII name, as a URN requires; one without Latin letters is spelled by its bytes.
    private static func name(of organisation: String) -> String {
        SlugText.file(organisation) ?? Fingerprint(of: organisation.utf8).shortText
    }

    private static func stamp(_ date: CivilDate) -> String {
        date.iso + "T00:00:00Z"
    }
}
