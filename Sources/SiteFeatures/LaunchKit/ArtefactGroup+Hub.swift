import Messages
import SiteModel
import SitePlan

/// How the hub lists a group of artefacts.
extension ArtefactGroup {
    var phase: KitItem.Phase {
        switch self {
        case .announcement, .tiles, .managerPack, .faqSheet, .reviewCopy, .posters, .screens: .before
        case .cards, .tableTent: .eveningBefore
        case .eventSign, .slides: .theDay
        case .handbook, .guidelineSheets: .afterwards
        }
    }

    /// What it is for, in a sentence.
    var purpose: Message {
        switch self {
        case .cards: .cardsSummary
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
