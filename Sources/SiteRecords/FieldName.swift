package import SiteValues

/// What readers of a review copy call the key that a part of a text follows: “Merksatz (motto)”. Who reads a copy has never seen the file
/// that it was made of; its author has, and finds the place by the key.
package enum FieldName {
    /// - Parameter section: of a ``TextPart`` outside the body: a key, or a key and one inside it, `pairs: dont_why`.
    package static func of(_ section: String, in language: Language) -> String {
        guard let names = tables[language.primary] else { return section.replacing("_", with: " ") }
        let name = names[section] ?? section.split(separator: ": ").map { names[String($0)] ?? String($0) }.joined(separator: ": ")
        return name == section ? name : "\(name) (\(section))"
    }

    /// What has no name yet in a language that has any.
    package static func isNamed(_ section: String, in language: Language) -> Bool {
        guard let names = tables[language.primary] else { return true }
        return names[section] != nil || section.split(separator: ": ").allSatisfy { names[String($0)] != nil }
    }

    private static let tables = ["de": german]

    private static let german = [
        "actor": "Wer es war", "after": "Danach", "agenda": "Ablauf", "agreement": "Vereinbarung", "answer": "Antwort", "ask": "Fragen",
        "basis": "Rechtsgrundlage", "before": "Vorher", "binding": "Verbindlich", "binding_line": "Satz zur Verbindlichkeit",
        "body": "Text", "borrow": "Was wir übernehmen", "bring": "Mitbringen", "cake": "Kuchen",
        "call_for_authors": "Aufruf zum Mitschreiben", "cant_come": "Wer nicht kommen kann", "card": "Kartenzeile",
        "chat_message": "Chat-Nachricht", "checklist": "Checkliste", "colleagues": "Kolleginnen und Kollegen",
        "consent_lines": "Einwilligung",
        "consequence": "Folge", "crisis": "Krisenhinweis", "date": "Datum", "read": "Gelesen am", "deal": "Gegenleistung",
        "deal_title": "Überschrift der Gegenleistung",
        "do": "lieber so", "do_not": "Lieber nicht", "do_why": "warum lieber so", "dont": "so nicht", "dont_why": "warum so nicht",
        "email": "E-Mail", "email: body": "E-Mail: Text", "event_sign": "Fotoschild", "fallback_note": "Wenn niemand da ist",
        "feedback": "Rückmeldung", "first_step": "Erster Schritt", "for_what": "Wofür", "for_whom": "Für wen", "go": "grün",
        "greeting": "Anrede", "grey": "Grauzone", "handle": "Kontoname", "handout": "Handzettel", "headline": "Überschrift der Startseite",
        "headline_key": "Betontes Wort der Überschrift", "help": "Hilfe", "helped": "Was geholfen hätte", "hm": "unsicher",
        "hook": "Einstieg", "hours": "Erreichbarkeit", "how_long": "Wie lange", "href": "Adresse", "intro": "Einleitung",
        "jurisdiction": "Rechtsraum", "keep_in": "Bleibt im Haus", "kind_of": "Was es ist", "law": "Rechtslage", "lead": "Vorspann",
        "lesson": "Lehre", "line": "Zeile", "manager_pack": "Paket für Führungskräfte", "may_say": "Was wir sagen dürfen",
        "may_share": "Darf raus", "menu": "Name im Menü", "messages": "Botschaften", "minute": "Minute", "motto": "Merksatz",
        "name": "Name", "needs_first": "Was vorher nötig ist", "never_covers": "Gilt ausdrücklich nicht für", "no": "nein",
        "nodes": "Entscheidungsweg", "not_this": "Was es nicht ist", "not_what": "Was nicht", "note": "Anmerkung",
        "objection": "Widerspruch", "offline_twin": "Dasselbe ohne Netz", "options": "Antworten", "organisation": "Organisation",
        "organisation_forms": "Beugung des Namens", "accusative": "Akkusativ", "dative": "Dativ", "genitive": "Genitiv",
        "nominative": "Nominativ", "possessive": "Besitzform", "pairs": "Beispielpaar", "pause": "Pausen-Check",
        "photo_alt": "Was auf dem Foto ist", "place": "Ort",
        "place_online": "Ort im Netz", "plain": "Einfach gesagt", "platform": "Plattform", "promise": "Versprechen", "protects": "Schützt",
        "protects_us": "Schützt uns", "protects_you": "Schützt dich", "purpose": "Zweck", "question": "Frage", "questions": "Fragen",
        "red": "rote Linie", "response": "Reaktion", "rights": "Rechte", "role": "Aufgabe", "run_sheet": "Ablaufplan",
        "say": "Sätze zum Sagen", "say_title": "Überschrift der Sätze", "scenario": "Fall", "sentence": "Satz", "sign_off": "Gruß",
        "situation": "Situation", "source": "Quelle", "step_down": "Zurück geht immer", "steps": "Schritte",
        "steps_title": "Überschrift der Schritte", "subject": "Betreff", "summary": "Kurzfassung", "tagline": "Leitsatz",
        "talk_plan": "Gesprächsplan", "teller": "Wer erzählt", "term": "Begriff", "text": "Text", "tile": "Kachel", "time": "Zeit",
        "title": "Titel", "today": "Heute", "tone": "Ton", "tools": "Werkzeuge", "us": "uns", "value": "Angabe",
        "we_get": "Was wir davon haben",
        "what": "Was", "what_could_happen": "Was passieren kann",
        "what_could_happen: colleagues": "Was Kolleginnen und Kollegen passieren kann",
        "what_could_happen: organisation": "Was der Organisation passieren kann", "what_could_happen: you": "Was dir passieren kann",
        "what_happened": "Was geschah", "what_happened: what": "Was geschah", "what_happened: when": "Wann es geschah",
        "what_you_do": "Was du tust",
        "what_you_get": "Was du davon hast", "when": "Wann", "who": "Wer", "who_sees": "Wer es sieht", "why": "Warum",
        "working_time": "Arbeitszeit", "yes": "ja", "you": "dich", "you_get": "Was du davon hast",
    ]
}
