/// Questions about which parts of the site there are to be, and what comes of the answers.
extension AdoptionWords {
    var guidelines: String {
        isGerman
            ? "Welche Tipps behaltet ihr? Nummern wie 1-5,8; mit - bleiben alle."
            : "Which guidelines do you keep? Numbers such as 1-5,8; - keeps all of them."
    }

    func part(_ name: String) -> String {
        switch name {
        case "programme":
            isGerman
                ? "Gibt es bei euch ein Programm mit Stufen für Leute, die über euch schreiben? Bei nein fällt es weg, mit - bleibt es."
                : "Is there a programme with levels for people who write about you? With no it goes, with - it stays."
        case "training":
            isGerman
                ? "Gibt es bei euch Kurse dazu? Bei nein fallen sie weg, mit Seite und Folien; mit - bleiben sie."
                : "Do you run courses on this? With no they go, with their page and slides; with - they stay."
        default:
            isGerman
                ? "Sucht bei euch jemand danach, was öffentlich über euch im Netz steht? Bei nein sagt die Seite dazu, dass es niemand tut."
                : "Does anybody look for what is said about you in public online? With no, the page about it says that nobody does."
        }
    }

    var channels: String {
        isGerman
            ? "Eure eigenen Kanäle? Name und Adresse oder @Name, mehrere mit Semikolon: Instagram @baeckerei; Facebook https://… "
                + "Bei nein fallen ihre Seite und der Tipp dazu weg; mit - kommen sie später."
            : "Your own channels? Name and address or handle, several with semicolons: Instagram @bakery; Facebook https://… "
                + "With no, their page and the guideline on them go; with - they come later."
    }

    func agreement(_ guidelines: Int, _ files: Int) -> String {
        if guidelines == 0 {
            return isGerman
                ? "Das ändert oder löscht \(files) Dateien. So machen? (ja)" : "This changes or removes \(files) files. Do it? (yes)"
        }
        return isGerman
            ? "Von den Tipps \(guidelines == 1 ? "fällt einer" : "fallen \(guidelines)") weg, samt allem, was nur darauf verweist. Das ändert "
                + "\(files) Dateien. So machen? (ja)"
            : "\(guidelines) \(guidelines == 1 ? "guideline goes" : "guidelines go"), with everything that leads only there. This changes "
                + "\(files) files. Do it? (yes)"
    }
}
