package import Hypertext
import Messages
package import SiteModel
package import SitePlan
package import SiteValues

/// A page of the main navigation, as a page links to it.
package struct NavigationLink: Sendable {
    package let key: PageKey
    /// The part of the site that it begins; its pages mark the link as theirs.
    package let section: SiteSection?
    package let title: HTML
    package let target: Href

    private static let main: [(key: PageKey, section: SiteSection?, label: Message)] = [
        (.layout(.guidelines), .guidelines, .guidelines), (.layout(.situations), .situations, .situations),
        (.layout(.incidents), .stories, .stories), (.layout(.pause), .pause, .pause), (.layout(.search), nil, .search),
    ]

    /// Those that every site has, where it has them.
    fileprivate static func standard(_ context: PageContext) -> [NavigationLink] {
        main.compactMap { key, section, label in
            context.link(to: key).map {
                NavigationLink(key: key, section: section, title: HTML(context.text(label)), target: $0)
            }
        }
    }
}

extension PageContext {
    /// Every other language of the site, in its order.
    package var otherLanguages: [Language] {
        site.languages.filter { $0 != page.language }
    }

    /// The pages of the main navigation that this site has, each with the address that leads there from here; the search comes last.
    package var mainNavigation: [NavigationLink] {
        let standard = NavigationLink.standard(self)
        let known = Set(standard.map(\.key))
        let own = navigation(.head).filter { !known.contains($0.key) }
        return standard.filter { $0.key != .layout(.search) } + own + standard.filter { $0.key == .layout(.search) }
    }

    /// The pages whose authors want them in a place, in their order and with their short titles.
    package func navigation(_ place: MenuPlace) -> [NavigationLink] {
        localizedSite.articles.filter { $0.menuPlace == place }.compactMap { article in
            guard let target = link(to: article.key), let title = menuTitle(article.key) else { return nil }
            return NavigationLink(key: article.key, section: nil, title: title, target: target)
        }
    }

    /// Where the file of this page's text can be edited, if the settings say where the files are; nil for a page made of many.
    package var editAddress: Href? {
        guard let start = settings.editLink, let provenance = page.provenance,
            !site.standardPages.contains(provenance.originalPath)
        else {
            return nil
        }
        let file = provenance.path
        return .outside(start.hasSuffix("/") ? start + file : "\(start)/\(file)")
    }

    /// "cleared by Legal on 12 January 2026", for each role that has cleared a text as it is.
    package func clearances(of provenance: Provenance) -> [String] {
        clearedBy(provenance.originalPath).map {
            text(.clearedBy, ["role": $0.role, "date": messages.date($0.date)])
        }
    }

    /// "Edition 3 · Owner: … · checked … · nobody tracks who reads this".
    package var careLine: String {
        let care = page.care ?? Page.Care(owner: settings.owner, reviewed: settings.updated, every: settings.reviewEvery)
        var parts = [settings.edition.map { text(.edition, ["number": $0]) }].compactMap(\.self)
        if let owner = care.owner.flatMap({ localizedSite.contact($0) }) { parts.append("\(text(.lookedAfterBy)) \(owner.name)") }
        if let reviewed = care.reviewed { parts.append(text(.checkedOn, ["date": messages.date(reviewed)])) }
        parts += page.provenance.map { clearances(of: $0) } ?? []
        if let next = care.nextReview { parts.append(text(.nextCheck, ["date": messages.date(next)])) }
        parts.append(text(.nobodyTracks))
        let line = parts.joined(separator: " · ")
        return line.prefix(1).uppercased() + line.dropFirst()
    }
}
