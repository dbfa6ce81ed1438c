import SiteModel
import SitePlan
import SiteValues
import Text

/// What's new as an Atom feed (RFC 4287), one for each language: what the editors tell of each edition, and each material change of a
/// guideline. Ids are `urn:` names made from the entry's own id, so that they stay
/// the same wherever the site is published; addresses are relative to the feed without a base URL.
enum AtomFeed {
    static func file(_ localizedSite: LocalizedSite, _ plan: SitePlan) -> RenderedFile {
        let route = plan.site.route("feed.xml", in: localizedSite.language)
        let settings = localizedSite.settings
        let base = settings.baseURL.map { $0.withSlash }
        let entries = FeedEntry.all(in: localizedSite)
        let urn = "urn:sitegen:\(name(of: settings.organisation)):\(localizedSite.language.tag)"
        func address(_ target: Route) -> String {
            MarkupEscape.escaped(base.map { $0 + target.path } ?? target.relative(from: route), in: .xml)
        }
        var text =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(localizedSite.language.tag)\">\n"
        text += "<id>\(urn)</id>\n<title>\(MarkupEscape.escaped("\(settings.title) – \(settings.organisation)", in: .xml))</title>\n"
        text += "<updated>\(stamp(entries.first?.date ?? settings.updated ?? plan.site.asOf))</updated>\n"
        text += "<author><name>\(MarkupEscape.escaped(settings.organisation, in: .xml))</name></author>\n"
        text += "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(address(route))\"/>\n"
        let news = plan.links.target(.layout(.whatsNew), in: localizedSite.language) ?? plan.links.target(.home, in: localizedSite.language)
        if let news { text += "<link rel=\"alternate\" type=\"text/html\" href=\"\(address(news.route))\"/>\n" }
        for entry in entries {
            let language = entry.language == localizedSite.language ? "" : " xml:lang=\"\(entry.language.tag)\""
            text +=
                "<entry\(language)>\n<id>\(urn):\(entry.id)</id>\n<title>\(MarkupEscape.escaped(entry.title, in: .xml))</title>\n<updated>\(stamp(entry.date))</updated>\n"
            let target = entry.page.flatMap { plan.links.target($0, in: localizedSite.language)?.route }
            if let link = target.map({ address($0) }) ?? news.map({ "\(address($0.route))#\(entry.id)" }) {
                text += "<link rel=\"alternate\" type=\"text/html\" href=\"\(link)\"/>\n"
            }
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

/// A piece of news, whoever told it.
private struct FeedEntry {
    let id: String
    let date: CivilDate
    let title: String
    let text: String
    let language: Language
    /// What it is about; nil where What's new tells it whole.
    let page: PageKey?

    /// Newest first, of one day by their ids.
    static func all(in localizedSite: LocalizedSite) -> [FeedEntry] {
        let told = localizedSite.changelog.map {
            FeedEntry(id: "\($0.id)", date: $0.date, title: $0.title, text: $0.text, language: $0.provenance.language, page: nil)
        }
        let changed = localizedSite.materialChanges.map { change in
            FeedEntry(
                id: change.id, date: change.date, title: change.guideline.title, text: change.text,
                language: change.guideline.provenance.language, page: .guideline(change.guideline.id))
        }
        return (told + changed).sorted { ($1.date, $0.id) < ($0.date, $1.id) }
    }
}
