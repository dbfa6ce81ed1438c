extension Message {
    package static let lookedAfterBy = Message("looked-after-by", "Looked after by", "Kümmert sich")
    package static let checkedOn = Message("checked-on", "checked {date}", "geprüft am {date}")
    package static let nextCheck = Message("next-check", "next check {date}", "nächste Prüfung {date}")
    package static let edition = Message("edition", "Edition {number}", "Ausgabe {number}")
    package static let draft = Message("draft", "Draft: not published yet", "Entwurf: noch nicht veröffentlicht")
    package static let notTranslated = Message(
        "not-translated", "This page is not available in English yet. Here is the {language} text.",
        "Diese Seite gibt es noch nicht auf Deutsch. Hier steht der Text auf {language}.")
    package static let invented = Message("invented", "Invented", "Erfunden")
    package static let inventedExample = Message("invented-example", "Invented example", "Erfundenes Beispiel")

    package static let reviewDue = Message("review-due", "Check: {title}", "Prüfen: {title}")

    static let careWords: [Message] = [
        lookedAfterBy, checkedOn, nextCheck, edition, draft, notTranslated, invented, inventedExample, reviewDue,
    ]
}
