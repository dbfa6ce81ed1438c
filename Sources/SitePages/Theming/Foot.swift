package import Hypertext
package import SiteModel

extension Theme {
    /// The end of every page: what these texts are, who looks after this one, the other language, and where to say what is missing.
    package func foot(_ frame: Frame) -> HTML {
        footer(.class("foot")) {
            div(.class("wrap")) {
                div(.class("stack care")) {
                    p { strong { frame.settings.bindingLine } }
                    p(.class("soft")) { frame.careLine }
                }
                div(.class("foot-ways")) {
                    footWays(frame)
                    ul(.class("foot-links")) {
                        for language in frame.otherLanguages {
                            if let target = frame.href(in: language) {
                                li { a(.href(target), .hreflang(language.tag), .lang(language.tag)) { language.ownName } }
                            }
                        }
                        li { a(.href(frame.formAddress(.suggest))) { frame.word(.suggestChange) } }
                        if let address = frame.editAddress {
                            li { a(.class("out"), .href(address), .rel("noopener")) { frame.word(.editPage) } }
                        }
                        li { a(.href(frame.formAddress(.missing))) { frame.word(.missedSomething) } }
                        li { a(.href(frame.shareAddress)) { frame.word(.shareWithColleague) } }
                        li { frame.copyLink() }
                    }
                }
            }
        }
    }

    func footWays(_ frame: Frame) -> HTML {
        if let shell = frame.shell { return shell.footWays }
        return ul(.class("foot-links")) {
            for key in frame.footWays {
                if let target = frame.href(key), let title = frame.menuTitle(key) {
                    li { a(.href(target)) { title } }
                }
            }
        }
    }
}

extension Frame {
    /// Every other language of the site, in its order.
    package var otherLanguages: [Language] {
        site.languages.filter { $0 != page.language }
    }

    /// The ways of the main navigation.
    static let ways: [(key: PageKey, section: SiteSection?, word: UIWord)] = [
        (.layout(.guidelines), .guidelines, .guidelines), (.layout(.situations), .situations, .situations),
        (.layout(.incidents), .stories, .stories), (.layout(.pause), .pause, .pause), (.layout(.search), nil, .search),
    ]

    /// The ways of the main navigation that this site has.
    package var mainWays: [(key: PageKey, section: SiteSection?, word: UIWord)] {
        Self.ways.filter { href($0.key) != nil }
    }

    /// The pages of the foot that this site has.
    package var footWays: [PageKey] {
        [.layout(.contacts), .layout(.launch), .layout(.whatsNew), .layout(.glossary), .layout(.authors), .layout(.sitemap)]
            .filter { href($0) != nil }
    }

    /// Where the file of this page's text can be edited, if the settings say where the files are; nil for a page made of many.
    var editAddress: Href? {
        guard let start = settings.editLink, let file = page.origin?.path else { return nil }
        return .outside(start.hasSuffix("/") ? start + file : "\(start)/\(file)")
    }

    /// "Edition 3 · looked after by … · checked … · nobody tracks who reads this".
    package var careLine: String {
        let care = page.care ?? Page.Care(owner: settings.owner, reviewed: settings.updated, every: settings.reviewEvery)
        var parts = [words.filled(.edition, ["number": settings.edition])]
        if let owner = edition.contact(care.owner) { parts.append("\(word(.lookedAfterBy)) \(owner.name)") }
        parts.append(words.filled(.checkedOn, ["date": words.date(care.reviewed)]))
        parts.append(words.filled(.nextCheck, ["date": words.date(care.nextReview)]))
        parts.append(word(.nobodyTracks))
        return parts.joined(separator: " · ")
    }
}
