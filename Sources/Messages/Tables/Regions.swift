import SiteModel
import SiteValues

extension MessageTable {
    static let americanEnglish = MessageTable(
        Language(known: "en-US"),
        wordings: [
            .datePattern: "{month} {day}, {year}",
            .weekdayPattern: "{weekday}, {date}",
            .yourFavourite: "Your favorite here",
            .outcomeProgrammeClosed: "The program was ended",
            .runSheet: "For the organizers: the run sheet",
            .checklist: "For the organizers: the checklist",
            .handledByOrganisation: "How the organization handled it",
        ])

    static let austrianGerman = MessageTable(
        Language(known: "de-AT"),
        lists: [
            .monthNames: [
                "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
            ]
        ])

    static let swissGerman = MessageTable(
        Language(known: "de-CH"), lists: [.quotes: ["«", "»", "‹", "›"]],
        respellings: [
            Respelling(from: "ß", to: "ss"), Respelling(from: "„", to: "«"), Respelling(from: "“", to: "»"),
            Respelling(from: "‚", to: "‹"), Respelling(from: "‘", to: "›"),
        ])
}
