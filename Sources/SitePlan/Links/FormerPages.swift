package import SiteModel

/// Where pages were before, and what of the published addresses is on the site no more.
package enum FormerPages {
    /// A page, and an address that leads on to it.
    package struct Alias: Sendable {
        package let path: String
        package let entry: any AddressedKind
        package let key: PageKey
    }

    /// Every former address of the pages of a language that are out; the steps of a situation had theirs beside its own.
    package static func aliases(in localizedSite: LocalizedSite, of site: Site) -> [Alias] {
        let subjects: [(entry: any AddressedKind, key: PageKey, path: String, step: String)] =
            localizedSite.guidelines.map { ($0, $0.pageKey, $0.pagePath(in: localizedSite), "") }
            + localizedSite[Incident.self].map { ($0, $0.pageKey, $0.pagePath(in: localizedSite), "") }
            + localizedSite.events.map { ($0, $0.pageKey, $0.pagePath(in: localizedSite), "") }
            + localizedSite.articles.map { ($0, $0.key, "", "") }
            + (localizedSite.situations + [localizedSite.shouldIReply].compactMap(\.self)).flatMap { situation in
                situation.nodes.map { SituationStep($0, of: situation) }.map { step in
                    (situation, step.pageKey, situation.pagePath(in: localizedSite), step.isStart ? "" : "-\(step.node.id)")
                }
            }
        let root = String(site.route("x", in: localizedSite.language).folder)
        return subjects.flatMap { entry, key, path, step in
            entry.aliases.compactMap { alias in
                alias.path(
                    beside: String(Route(path).folder), below: root, language: localizedSite.language, of: site.languages
                ).map { Alias(path: "\($0.dropLast(".html".count))\(step).html", entry: entry, key: key) }
            }
        }
    }

    /// Texts that had a page, by its path, and are not out now. Only an address that was published is one: of any other text nobody is to
    /// know that there is such a thing.
    /// - Parameter switchedOff: texts without a page for now, beside those that the site itself knows.
    package static func retired(
        in localizedSite: LocalizedSite, of site: Site, switchedOff: [UnpublishedDocument]
    ) -> [(path: String, document: UnpublishedDocument)] {
        let published = Set(site.publishedAddresses.map(\.path))
        if published.isEmpty { return [] }
        let taken = Set(aliases(in: localizedSite, of: site).map(\.path))
        return (localizedSite.unpublished + switchedOff).compactMap { document in
            guard let path = document.pagePath else { return nil }
            let route = site.route(path, in: localizedSite.language).path
            return published.contains(route) && !taken.contains(route) ? (route, document) : nil
        }
    }
}

extension UnpublishedDocument {
    /// Where its page was, from the folder of the language on; nil for a kind that has none.
    fileprivate var pagePath: String? {
        let parts = path.split(separator: "/")
        guard parts.count == 3, parts[2].hasSuffix(".md") else { return nil }
        let name = parts[2].dropLast(".md".count) + ".html"
        switch parts[1] {
        case "pages": return String(name)
        case "guidelines", "incidents", "launch": return "\(parts[1])/\(name)"
        default: return nil
        }
    }
}
