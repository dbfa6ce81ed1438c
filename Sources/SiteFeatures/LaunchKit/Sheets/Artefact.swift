import Messages
import SiteModel
import SitePlan

/// What is known of each sheet of the launch kit by its name.
enum Artefact {
    /// Everything the site has in a language, sheets first.
    static func items(in localizedSite: LocalizedSite, _ plan: SitePlan, _ messages: Messages) -> [KitItem] {
        let language = localizedSite.language
        let sheets = plan.links.targets(in: language).compactMap { key, target -> KitItem? in
            guard case .sheet(let name) = key, let shape = shape(of: name) else { return nil }
            let pdf = PrintJob.route(name, in: language)
            var files = plan.links.madePDFs.contains(pdf) ? [KitItem.File(route: pdf, kind: "PDF")] : []
            if shape.group == .tiles {
                files.insert(KitItem.File(route: plan.site.route("kit/\(name).svg", in: language), kind: "SVG"), at: 0)
            }
            return KitItem(
                phase: phase(of: shape.group), title: target.title, purpose: messages.text(purpose(of: shape.group)),
                size: messages.text(shape.size),
                format: shape.format, sheet: target.route, files: files, isOneOfMany: shape.group == .guidelineSheets)
        }
        return sheets + LaunchFiles.announcements(in: localizedSite, plan, messages)
    }

    static func phase(of group: ArtefactGroup) -> KitItem.Phase {
        switch group {
        case .announcement, .tiles, .managerPack, .faqSheet, .reviewCopy, .posters, .screens: .before
        case .cards, .tableTent: .eveningBefore
        case .eventSign, .slides: .theDay
        case .handbook, .guidelineSheets: .afterwards
        }
    }

    private static func shape(of sheet: String) -> (group: ArtefactGroup, size: Message, format: PrintFormat)? {
        switch sheet {
        case "desk-card": (.cards, .sizeA6, .a6)
        case "guideline-cards": (.cards, .sizeA6, .a6)
        case "pocket-card": (.cards, .sizeCard, .card)
        case "desk-card-a4", "guideline-cards-a4", "pocket-card-a4": (.cards, .sizeCut, .a4)
        case "table-tent": (.tableTent, .sizeFold, .a4)
        case "posters": (.posters, .sizeA3, .a3)
        case "screens-wide": (.screens, .sizeWide, .wide)
        case "screens-tall": (.screens, .sizeTall, .tall)
        case "handbook": (.handbook, .sizeBook, .a4)
        case "review-copy": (.reviewCopy, .sizeReview, .a4)
        case "questions": (.faqSheet, .sizeA4, .a4)
        case "managers": (.managerPack, .sizeTwoPages, .a4)
        case "event-sign": (.eventSign, .sizeA4, .a4)
        case "tile-3x1": (.tiles, .sizeTile3, .tile3)
        case "tile-16x9": (.tiles, .sizeTile16, .tile16)
        case _ where sheet.hasPrefix("deck-"): (.slides, .sizeSlides, .slide)
        case _ where sheet.hasPrefix("guideline-"): (.guidelineSheets, .sizeA4, .a4)
        default: nil
        }
    }

    /// What a group is for, in a sentence.
    static func purpose(of group: ArtefactGroup) -> Message {
        switch group {
        case .cards: .cardSummary
        case .tableTent: .tentSummary
        case .posters: .posterSummary
        case .handbook: .handbookSummary
        case .guidelineSheets: .guidelineSheetSummary
        case .reviewCopy: .reviewSummary
        case .managerPack: .managerSummary
        case .faqSheet: .faqSummary
        case .eventSign: .signSummary
        case .screens: .screenSummary
        case .slides: .deckSummary
        case .announcement: .announcementSummary
        case .tiles: .tileSummary
        }
    }
}
