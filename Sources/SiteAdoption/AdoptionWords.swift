import SiteValues

/// The words of `adopt` in the language of the project: German, and English for all others.
struct AdoptionWords {
    let isGerman: Bool

    init(in language: Language) {
        isGerman = language.primary == "de"
    }

    /// - Parameter owner: the contact that gets them where nothing else is said.
    func forms(_ owner: String?) -> String {
        if isGerman {
            let without = owner.map { "mit - gehen sie an „\($0)“" } ?? "mit - fallen die Links dafür weg"
            return "Wohin gehen Vorschläge, Anmeldungen und andere Nachrichten von den Seiten? Eine Mailadresse; \(without)."
        }
        let without = owner.map { "with - they go to “\($0)”" } ?? "with - the links for them are left out"
        return "Where do suggestions, sign-ups and other messages from the pages go? A mail address; \(without)."
    }

    var whoVouches: String {
        isGerman
            ? "Wer steht für deine Antworten ein? Ein Name oder eine Abteilung." : "Who vouches for your answers? A name or a department."
    }

    var help: String {
        isGerman
            ? "Eingabetaste: später. -: so lassen, gibt es bei euch nicht oder wisst ihr nicht; was ein Text sonst behaupten würde, lässt er dann weg. "
                + "q: aufhören, alles ist schon gesichert."
            : "Enter: later. -: leave it as it is, you have none, or you do not know; texts then leave out what they would claim. "
                + "q: stop; everything is saved already."
    }

    func shortName(_ organisation: String) -> String {
        isGerman ? "Wie heißt \(organisation) kurz, mitten im Satz?" : "What is \(organisation) called for short, within a sentence?"
    }

    func now(_ value: String) -> String {
        isGerman ? "Jetzt: \(value)" : "Now: \(value)"
    }

    func language(_ language: Language) -> String {
        let name =
            switch language.primary {
            case "de": isGerman ? "Deutsch" : "German"
            case "en": isGerman ? "Englisch" : "English"
            default: isGerman ? "„\(language)“" : "“\(language)”"
            }
        return isGerman
            ? "Soll die Site auch auf \(name) da sein? Bei nein fallen alle Dateien dieser Sprache weg; mit - bleibt sie."
            : "Is the site to be in \(name), too? With no, all files in that language go; - keeps it."
    }

    func drop(_ contact: String) -> String {
        isGerman
            ? "\(contact): Dort ist niemand zu erreichen. Fällt der Kontakt weg, mit allem, was nur dorthin führt?"
            : "\(contact): nobody can be reached there. Does the contact go, with all that leads only there?"
    }

    func colour(_ token: String) -> String {
        switch token {
        case "go":
            isGerman
                ? "Eure Farbe für Schrift und Zeichen bei allem, worüber ihr euch freut? Zum Beispiel #1a4b8b, nur kein Rot: Das haben die "
                    + "roten Linien. Mit - bleibt die des Themes."
                : "Your colour for the words and signs of whatever you are glad about? Such as #1a4b8b, and not red, which is for the red "
                    + "lines; - keeps the theme's."
        default:
            isGerman
                ? "Eure Farbe für große Flächen, auf denen dunkle Schrift steht? Wie #f6d7c3; - behält die des Themes."
                : "Your colour for large areas with dark words on them? Such as #f6d7c3; - keeps the theme's."
        }
    }

    var logo: String {
        isGerman
            ? "Euer Logo? Der Pfad zur Datei, am liebsten SVG; sie wird nach content/ kopiert. Mit - bleibt es beim Namen."
            : "Your logo? The path of its file, preferably SVG; it is copied into content/. Answer - to show just your name."
    }

    func start(_ title: String) -> String {
        isGerman
            ? "Wann ist das Fest „\(title)“? Tag und Zeit wie 12.3.2027 15:00; mit - bleibt es ein Entwurf, den niemand sieht."
            : "When is the party “\(title)”? Day and time such as 2027-03-12 15:00; with - it stays a draft that nobody sees."
    }

    func contact(_ key: String) -> String {
        switch key {
        case "phone": isGerman ? "welche Telefonnummer?" : "which telephone number?"
        case "fallback_phone":
            isGerman ? "welche Nummer, wenn dort niemand abhebt (Bereitschaft)?" : "which number when nobody picks up (on call)?"
        case "fallback_note":
            isGerman
                ? "wann gilt die Nummer der Bereitschaft, und wer ist dort?" : "when is the number on call for, and who answers it?"
        case "email": isGerman ? "welche Mailadresse?" : "which mail address?"
        default: isGerman ? "wann erreichbar?" : "reachable when?"
        }
    }

    func strangers(_ lines: Int) -> String {
        let list = "`sitegen list roles`"
        if isGerman {
            return lines == 1
                ? "Eine Zeile nennt noch jemanden, für den ihr keinen Kontakt habt: \(list)"
                : "\(lines) Zeilen nennen noch jemanden, für den ihr keinen Kontakt habt: \(list)"
        }
        return lines == 1
            ? "1 line still names somebody you have no contact for: \(list)"
            : "\(lines) lines still name somebody you have no contact for: \(list)"
    }

    func broughtUp(_ names: [String]) -> String {
        let list = names.joined(separator: ", ")
        return isGerman ? "Durch die Antworten neu dazugekommen: \(list)" : "New since these answers: \(list)"
    }

    /// - Parameter others: how much is left besides the questions.
    func progress(_ percent: Int, _ left: Int, _ others: Int) -> String {
        let list = "`sitegen list samples`"
        if isGerman {
            let questions = left == 0 && others > 0 ? "keine Frage mehr" : "noch \(left) \(left == 1 ? "Frage" : "Fragen")"
            let rest = others == 0 ? "" : ", aber \(others == 1 ? "eine Stelle" : "\(others) Stellen") in \(list)"
            return "\(percent) % gehören dir, \(questions)\(rest)"
        }
        let questions = left == 0 && others > 0 ? "no question left" : "\(left) \(left == 1 ? "question" : "questions") left"
        let rest = others == 0 ? "" : ", but \(others == 1 ? "one place" : "\(others) places") in \(list)"
        return "\(percent) % yours, \(questions)\(rest)"
    }
}
