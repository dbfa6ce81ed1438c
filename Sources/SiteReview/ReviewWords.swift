import SiteValues

/// What a copy says around the texts, in the language of the texts; in English where they are in a third one.
struct ReviewWords: Sendable {
    let title: @Sendable (String) -> String
    let intro: @Sendable (_ texts: Int, _ day: String) -> String
    let bars: @Sendable (String) -> String
    let noRelease: String
    let howTo: String
    let contents: String
    let columns: [String]
    let field: String
    let words: String
    let signTitle: String
    let signText: @Sendable (_ texts: Int, _ day: String) -> String
    let signColumns: [String]
    let signedTexts: [String]
    let stances: [String: String]
    let isNew: String
    let cleared: @Sendable (_ role: String, _ day: String) -> String
    let notCleared: String
    let redline: @Sendable (String) -> String
    let gone: String

    static func `in`(_ language: Language) -> ReviewWords { language.isGerman ? german : english }

    private static let english = ReviewWords(
        title: { "Review copy for \($0)" },
        intro: { "\($0) texts as they are on \($1). Everything you answer for is in here; nothing else is." },
        bars: { "A bar in the margin marks what has changed since release \($0)." },
        noRelease: "No release is recorded yet, so nothing is marked as changed.",
        howTo:
            "Comment and change as you like, with “Track changes” on. What you write comes back to its line; nothing is taken over by itself.",
        contents: "Contents", columns: ["Text", "Title", "What it is", "State", "From no."], field: "Where", words: "Words",
        signTitle: "Sign-off", signText: { "I have read these \($0) texts as they are in this copy of \($1)." },
        signColumns: ["Name", "Function", "Cleared / not cleared", "Date", "Signature"], signedTexts: ["Text", "What it says"],
        stances: [
            "red_line": "red line", "grey_zone": "grey zone", "encouragement": "encouragement", "help": "help", "notice": "notice",
            "rule": "rule",
        ],
        isNew: "new", cleared: { "cleared by \($0) on \($1)" }, notCleared: "to be cleared",
        redline: { "What has changed since release \($0)" }, gone: "No longer on the site.")

    private static let german = ReviewWords(
        title: { "Prüfexemplar: \($0)" },
        intro: { "\($0) Texte in der Fassung vom \($1). Hier steht alles, wofür Sie zuständig sind, und sonst nichts." },
        bars: { "Ein Balken am Rand zeigt, was sich seit der Ausgabe \($0) geändert hat." },
        noRelease: "Es ist noch keine Ausgabe festgehalten, deshalb ist nichts als geändert markiert.",
        howTo:
            "Kommentieren und ändern Sie, wie Sie möchten, mit eingeschalteter Änderungsverfolgung. Alles kommt zu seiner Zeile zurück; nichts wird von selbst übernommen.",
        contents: "Inhalt", columns: ["Text", "Titel", "Art", "Stand", "Ab Nr."], field: "Wo", words: "Wortlaut",
        signTitle: "Freigabe", signText: { "Ich habe diese \($0) Texte so gelesen, wie sie in diesem Exemplar vom \($1) stehen." },
        signColumns: ["Name", "Funktion", "Freigegeben / nicht", "Datum", "Unterschrift"],
        signedTexts: ["Text", "Prüfsumme des Wortlauts"],
        stances: [
            "red_line": "rote Linie", "grey_zone": "Grauzone", "encouragement": "Ermutigung", "help": "Hilfe", "notice": "Hinweis",
            "rule": "Regel",
        ],
        isNew: "neu", cleared: { "freigegeben am \($1): \($0)" }, notCleared: "noch nicht freigegeben",
        redline: { "Was sich seit der Ausgabe \($0) geändert hat" }, gone: "Steht nicht mehr auf der Seite.")
}
