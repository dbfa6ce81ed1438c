import SiteValues

/// The words of `adopt` in the language of the project: German, and English for all others.
struct AdoptionWords {
    private let isGerman: Bool

    init(in language: Language) {
        isGerman = language.primary == "de"
    }

    var forms: String {
        isGerman
            ? "Wohin gehen Vorschläge, Anmeldungen und andere Nachrichten von den Seiten? Eine Mailadresse."
            : "Where do suggestions, sign-ups and other messages from the pages go? A mail address."
    }

    var whoVouches: String {
        isGerman
            ? "Wer steht für deine Antworten ein? Ein Name oder eine Abteilung." : "Who vouches for your answers? A name or a department."
    }

    var help: String {
        isGerman ? "Eingabetaste: später. q: aufhören, alles ist schon gesichert." : "Enter: later. q: stop; everything is saved already."
    }

    func contact(_ key: String) -> String {
        switch key {
        case "phone": isGerman ? "welche Telefonnummer?" : "which telephone number?"
        case "email": isGerman ? "welche Mailadresse?" : "which mail address?"
        default: isGerman ? "wann erreichbar?" : "reachable when?"
        }
    }

    func progress(_ percent: Int, _ left: Int) -> String {
        isGerman
            ? "\(percent) % gehören dir, noch \(left) \(left == 1 ? "Frage" : "Fragen")"
            : "\(percent) % yours, \(left) \(left == 1 ? "question" : "questions") left"
    }
}
