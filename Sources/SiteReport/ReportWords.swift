package import SiteValues

/// The words of the report, in the project's language where that is English or German; it is for the organisation's own people, who run
/// `check`, so it has no place among the words of the interface.
package struct ReportWords: Sendable {
    let language: Language
    private let isGerman: Bool

    package init(_ language: Language) {
        isGerman = language.isGerman
        self.language = isGerman ? language : .english
    }

    /// One of the two.
    func say(_ english: String, _ german: String) -> String { isGerman ? german : english }

    package func state(_ state: Coverage.State) -> String {
        switch state {
        case .covered: say("covered", "abgedeckt")
        case .thin: say("thin", "dünn")
        case .missing: say("missing", "fehlt")
        case .optional: say("not needed", "nicht nötig")
        }
    }

    package func frame(_ part: Coverage.Frame) -> String {
        switch part {
        case .opening: say("Opening: why we would love people to take part", "Einstieg: warum wir uns über jeden Beitrag freuen")
        case .levels: say("Levels of taking part", "Stufen der Beteiligung")
        case .training: say("Training", "Schulung")
        case .contacts: say("Contacts, with somebody else to ask", "Kontakte, mit Vertretung")
        case .monitoring: say("Notice on monitoring", "Hinweis zur Beobachtung")
        case .inspiration: say("Inspiration", "Vorbilder")
        case .launch: say("Launch", "Start im Haus")
        }
    }

    package func gap(_ gap: Coverage.Gap, dates: (CivilDate) -> String) -> String {
        switch gap {
        case .draft: say("still a draft", "noch ein Entwurf")
        case .fewWords(let count): say("only \(count) words", "erst \(count) Wörter")
        case .boundToNothing:
            say("a red line that names no binding text and no law", "eine rote Linie ohne verbindlichen Text und ohne Gesetz")
        case .noEffects: say("does not say what could happen, and to whom", "sagt nicht, was wem passieren kann")
        case .noStart: say("does not say how to start", "sagt nicht, wie man anfängt")
        case .noContact: say("nobody to ask", "niemand zum Fragen")
        case .openFacts: say("has open facts", "mit offenen Fakten")
        case .reviewOverdue(let day): say("review was due on \(dates(day))", "Prüfung war am \(dates(day)) fällig")
        case .neverReviewed: say("nobody has noted a review", "noch nie geprüft")
        case .untranslated(let languages):
            say("not translated: \(list(languages.map(\.tag)))", "nicht übersetzt: \(list(languages.map(\.tag)))")
        case .noTraining: say("no level leads to a training", "keine Stufe führt zu einer Schulung")
        case .noFallback(let names): say("nobody steps in for \(list(names))", "keine Vertretung: \(list(names))")
        case .ownFallback(let names): say("their own stand-in: \(list(names))", "vertritt sich selbst: \(list(names))")
        case .switchedOff: say("switched off in site.yml", "in site.yml ausgeschaltet")
        }
    }

    private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
