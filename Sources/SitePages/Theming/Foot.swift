package import Hypertext
package import Messages
package import SiteModel

extension Theme {
    /// The end of every page: what these texts are, who looks after this one, the other language, and where to say what is missing.
    package func foot(_ context: PageContext) -> HTML {
        footer(.class("foot")) {
            div(.class("wrap")) {
                div(.class("stack care")) {
                    p { strong { context.settings.bindingLine } }
                    p(.class("soft")) { context.careLine }
                }
                div(.class("foot-ways")) {
                    footWays(context)
                    ul(.class("foot-links")) {
                        for language in context.otherLanguages {
                            if let target = context.href(in: language) {
                                li { a(.href(target), .hreflang(language.tag), .lang(language.tag)) { language.ownName } }
                            }
                        }
                        li { a(.href(context.formAddress(.suggest))) { context.text(.suggestChange) } }
                        if let address = context.editAddress {
                            li { a(.class("out"), .href(address), .rel("noopener")) { context.text(.editPage) } }
                        }
                        li { a(.href(context.formAddress(.missing))) { context.text(.missedSomething) } }
                        li { a(.href(context.shareAddress)) { context.text(.shareWithColleague) } }
                        li { context.copyLink() }
                    }
                }
            }
        }
    }

    func footWays(_ context: PageContext) -> HTML {
        if let shell = context.shell { return shell.footWays }
        return ul(.class("foot-links")) {
            for key in context.footWays {
                if let target = context.href(key), let title = context.menuTitle(key) {
                    li { a(.href(target)) { title } }
                }
            }
        }
    }
}

extension PageContext {
    /// Every other language of the site, in its order.
    package var otherLanguages: [Language] {
        site.languages.filter { $0 != page.language }
    }

    /// The ways of the main navigation.
    static let ways: [(key: PageKey, section: SiteSection?, label: Message)] = [
        (.layout(.guidelines), .guidelines, .guidelines), (.layout(.situations), .situations, .situations),
        (.layout(.incidents), .stories, .stories), (.layout(.pause), .pause, .pause), (.layout(.search), nil, .search),
    ]

    /// The ways of the main navigation that this site has.
    package var mainWays: [(key: PageKey, section: SiteSection?, label: Message)] {
        Self.ways.filter { href($0.key) != nil }
    }

    /// The pages of the foot that this site has.
    package var footWays: [PageKey] {
        [.layout(.contacts), .layout(.launch), .layout(.whatsNew), .layout(.glossary), .layout(.authors), .layout(.sitemap)]
            .filter { href($0) != nil }
    }

    /// Where the file of this page's text can be edited, if the settings say where the files are; nil for a page made of many.
    var editAddress: Href? {
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
