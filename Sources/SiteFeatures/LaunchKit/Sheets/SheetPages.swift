package import Messages
package import SiteModel
import SitePlan
package import SiteTemplates

/// Every sheet of the launch kit as a page. A new one is a file beside this one and a line here; what the settings switch off, or the
/// content has no words for, is left out.
package enum SheetPages {
    package static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [TemplatedPage] {
        func sheet(
            _ name: String, _ title: Message, _ content: any PrintSheet, titled own: String? = nil, in language: Language? = nil
        ) -> TemplatedPage? {
            guard !localizedSite.settings.features.withoutArtefacts.contains(content.group) else { return nil }
            return content.page(
                key: .sheet(name), route: site.route("sheets/\(name).html", in: localizedSite.language), language: localizedSite.language,
                textLanguage: language, title: own ?? messages.text(title),
                summary: messages.text(Artefact.purpose(of: content.group)),
                medium: .sheet(Page.Sheet(group: content.group, isSlideShow: content is SlideDeck)))
        }
        let all = localizedSite.guidelines
        let chosen = (localizedSite.kit?.posters ?? []).compactMap { localizedSite.guideline($0) }
        let mottos = chosen.isEmpty ? all : chosen
        var pages: [TemplatedPage?] = []
        if !all.isEmpty {
            pages += [
                sheet("desk-card", .cardTitle, DeskCard(onA4: false)), sheet("desk-card-a4", .cardsOnA4, DeskCard(onA4: true)),
                sheet("pocket-card", .pocketCard, PocketCard(onA4: false)),
                sheet("pocket-card-a4", .pocketCardsOnA4, PocketCard(onA4: true)),
                sheet("guideline-cards", .guidelineCards, GuidelineCards(guidelines: all, onA4: false)),
                sheet("guideline-cards-a4", .guidelineCardsOnA4, GuidelineCards(guidelines: all, onA4: true)),
                sheet("table-tent", .tableTent, TableTent()), sheet("posters", .posters, Posters(guidelines: mottos)),
                sheet("screens-wide", .screensWide, ScreenSlides(format: .wide, guidelines: mottos)),
                sheet("screens-tall", .screensTall, ScreenSlides(format: .tall, guidelines: mottos)),
                sheet("handbook", .handbook, Handbook(localizedSite, isReview: false)),
                sheet("review-copy", .reviewCopy, Handbook(localizedSite, isReview: true)),
            ]
            pages += all.map {
                sheet(
                    name("guideline", $0.slug.name), .handbook, GuidelineSheet(guideline: $0), titled: $0.title, in: $0.provenance.language)
            }
        }
        if !localizedSite.questions.isEmpty { pages.append(sheet("questions", .questionSheet, QuestionSheet())) }
        if let kit = localizedSite.kit {
            pages += [
                sheet("managers", .managerPack, ManagerSheet(kit: kit)), sheet("event-sign", .eventSign, EventSign(kit: kit)),
                sheet("tile-3x1", .tileWide, NewsTile(format: .tile3, tile: kit.tile)),
                sheet("tile-16x9", .tileTall, NewsTile(format: .tile16, tile: kit.tile)),
            ]
        }
        if !all.isEmpty { pages.append(sheet("deck-launch", .launchDeck, SlideDeck(.launch))) }
        pages += SlideDeck.sessions(in: localizedSite).map {
            sheet(name("deck", $0.id.name), .sessionDeck, SlideDeck(.session($0)), titled: $0.title)
        }
        return pages.compactMap { $0 }
    }

    /// A sheet named after an author's text. A guideline may be called `cards` and a session `launch`: a second hyphen, which no author's
    /// name has, keeps its sheet apart from the one that is always there.
    private static func name(_ prefix: String, _ own: String) -> String {
        let name = "\(prefix)-\(own)"
        return ["guideline-cards", "guideline-cards-a4", "deck-launch"].contains(name) ? "\(prefix)--\(own)" : name
    }
}
