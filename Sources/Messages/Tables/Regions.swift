import SiteModel

extension MessageTable {
    static let americanEnglish = MessageTable(
        Language(known: "en-US"),
        wordings: [
            .datePattern: "{month} {day}, {year}",
            .weekdayPattern: "{weekday}, {date}",
            .handledByOrganisation: "Handled by the organization",
        ])

    static let austrianGerman = MessageTable(
        Language(known: "de-AT"),
        lists: [
            .monthNames: [
                "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
            ]
        ])

    static let swissGerman = MessageTable(
        Language(known: "de-CH"), lists: [.quotes: ["«", "»", "‹", "›"]], respelling: Respelling(from: "ß", to: "ss"))
}
