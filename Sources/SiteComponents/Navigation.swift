package import Hypertext
package import Messages
package import SiteModel
package import SitePlan

extension PageContext {
    /// Every other language of the site, in its order.
    package var otherLanguages: [Language] {
        site.languages.filter { $0 != page.language }
    }

    /// The ways of the main navigation.
    package static let ways: [(key: PageKey, section: SiteSection?, label: Message)] = [
        (.layout(.guidelines), .guidelines, .guidelines), (.layout(.situations), .situations, .situations),
        (.layout(.incidents), .stories, .stories), (.layout(.pause), .pause, .pause), (.layout(.search), nil, .search),
    ]

    /// The ways of the main navigation that this site has.
    package var mainWays: [(key: PageKey, section: SiteSection?, label: Message)] {
        Self.ways.filter { href($0.key) != nil }
    }

    /// The pages whose authors want them in the foot, in their order.
    package var footWays: [PageKey] {
        localizedSite.articles.filter(\.isInFoot).map(\.key).filter { href($0) != nil }
    }

    /// Where the file of this page's text can be edited, if the settings say where the files are; nil for a page made of many.
    package var editAddress: Href? {
        guard let start = settings.editLink, let file = page.provenance?.path else { return nil }
        return .outside(start.hasSuffix("/") ? start + file : "\(start)/\(file)")
    }

    /// "LocalizedSite 3 · looked after by … · checked … · nobody tracks who reads this".
    package var careLine: String {
        let care = page.care ?? Page.Care(owner: settings.owner, reviewed: settings.updated, every: settings.reviewEvery)
        var parts = [text(.edition, ["number": settings.edition])]
        if let owner = localizedSite.contact(care.owner) { parts.append("\(text(.lookedAfterBy)) \(owner.name)") }
        parts.append(text(.checkedOn, ["date": messages.date(care.reviewed)]))
        parts.append(text(.nextCheck, ["date": messages.date(care.nextReview)]))
        parts.append(text(.nobodyTracks))
        return parts.joined(separator: " · ")
    }
}
