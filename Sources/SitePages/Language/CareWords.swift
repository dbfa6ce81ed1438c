extension UIWord {
    package static let lookedAfterBy = UIWord("looked-after-by", "Looked after by", "Kümmert sich")
    package static let checkedOn = UIWord("checked-on", "checked {date}", "geprüft am {date}")
    package static let nextCheck = UIWord("next-check", "next check {date}", "nächste Prüfung {date}")
    package static let edition = UIWord("edition", "Edition {number}", "Ausgabe {number}")
    package static let draft = UIWord("draft", "Draft: not published yet", "Entwurf: noch nicht veröffentlicht")
    package static let notTranslated = UIWord(
        "not-translated", "This page is not available in English yet. Here is the {language} text.",
        "Diese Seite gibt es noch nicht auf Deutsch. Hier steht der Text auf {language}.")
    package static let invented = UIWord("invented", "Invented", "Erfunden")
    package static let inventedExample = UIWord("invented-example", "Invented example", "Erfundenes Beispiel")

    package static let reviewDue = UIWord("review-due", "Check: {title}", "Prüfen: {title}")

    static let careWords: [UIWord] = [
        lookedAfterBy, checkedOn, nextCheck, edition, draft, notTranslated, invented, inventedExample, reviewDue,
    ]
}
