/// What the launch kit is made of, in groups: each can be switched off in the settings, and made alone with `sitegen print --only`.
package enum ArtefactGroup: String, Sendable, Hashable, CaseIterable {
    case cards
    case tableTent = "table_tent"
    case posters, handbook
    case guidelineSheets = "guideline_sheets"
    case reviewCopy = "review_copy"
    case managerPack = "manager_pack"
    case faqSheet = "faq_sheet"
    case eventSign = "event_sign"
    case screens, slides, announcement, tiles
}
