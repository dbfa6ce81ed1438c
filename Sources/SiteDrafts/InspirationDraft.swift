extension DraftFacts {
    var englishInspiration: String {
        """
        ---
        # Somebody else's guidelines worth a look. Write where ‹…› stands, put in the link, then take out the line `draft: true`.
        # Lines that begin with # are for you. Readers never see them.

        # ---- Facts. A translation never repeats these. ----
        id: \(slug)
        link: https://example.org/
        # The language of what the link leads to
        language: \(language)
        # The day you last opened the link
        checked: \(day)
        # true: the link leads to a report or a copy, not to the organisation itself
        secondary: false
        draft: true

        # ---- Words\(translationNote) ----
        name: \(title)
        kind_of: ‹What it is, such as a bank's own guidelines on the web›
        why: ‹Why it is worth reading›
        borrow:
        - ‹Something to borrow from it›
        tone: ‹How it sounds, in two words›
        ---

        """
    }

    var germanInspiration: String {
        """
        ---
        # Fremde Leitlinien, die einen Blick wert sind. Schreib dort, wo ‹…› steht, trag den Link ein und nimm dann `draft: true` heraus.
        # Zeilen mit # am Anfang sind für dich. Niemand sonst sieht sie.

        # ---- Fakten. Eine Übersetzung wiederholt sie nie. ----
        id: \(slug)
        link: https://example.org/
        # Die Sprache dessen, wohin der Link führt
        language: \(language)
        # Der Tag, an dem du den Link zuletzt geöffnet hast
        checked: \(day)
        # true: Der Link führt zu einem Bericht oder einer Kopie, nicht zum Unternehmen selbst
        secondary: false
        draft: true

        # ---- Worte\(translationNote) ----
        name: \(title)
        kind_of: ‹Was es ist, zum Beispiel die Leitlinien einer Bank im Netz›
        why: ‹Warum sich das Lesen lohnt›
        borrow:
        - ‹Etwas, das man sich abschauen kann›
        tone: ‹Wie es klingt, in zwei Wörtern›
        ---

        """
    }
}
