package import Messages
package import SiteModel

/// A thing of the launch kit as the hub lists it: what it is for, how large, where to look at it and where to get it.
package struct Artefact: Sendable, Hashable {
    package let group: ArtefactGroup
    package let title: String
    /// Its size in words: "A6, two sides".
    package let size: Message
    /// The page to look at and to print from.
    package let sheet: Route?
    /// Files to take along.
    package let files: [File]
    let format: PrintFormat?

    package struct File: Sendable, Hashable {
        package let route: Route
        /// "PDF", "SVG"
        package let kind: String
    }

    /// When it is needed.
    package enum Phase: Sendable, CaseIterable {
        case before, eveningBefore, theDay, afterwards

        init(_ group: ArtefactGroup) {
            switch group {
            case .announcement, .tiles, .managerPack, .faqSheet, .reviewCopy, .posters, .screens: self = .before
            case .cards, .tableTent: self = .eveningBefore
            case .eventSign, .slides: self = .theDay
            case .handbook, .guidelineSheets: self = .afterwards
            }
        }

        var label: Message {
            switch self {
            case .before: .phaseBefore
            case .eveningBefore: .phaseEveningBefore
            case .theDay: .phaseTheDay
            case .afterwards: .phaseAfterwards
            }
        }
    }

    package var phase: Phase { Phase(group) }

    /// Everything the edition has, sheets first.
    package static func all(_ context: PageContext) -> [Artefact] {
        let sheets = context.links.targets(in: context.page.language).compactMap { key, target -> Artefact? in
            guard case .sheet(let name) = key, let shape = shape(of: name) else { return nil }
            let pdf = PrintJob.route(name, in: context.page.language)
            var files = context.links.madePDFs.contains(pdf) ? [File(route: pdf, kind: "PDF")] : []
            if shape.group == .tiles { files.insert(File(route: LaunchFiles.route("\(name).svg", context), kind: "SVG"), at: 0) }
            return Artefact(
                group: shape.group, title: target.title, size: shape.size, sheet: target.route, files: files, format: shape.format)
        }
        return sheets + LaunchFiles.announcements(context)
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
    package static func purpose(of group: ArtefactGroup) -> Message {
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
