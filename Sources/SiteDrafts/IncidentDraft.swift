extension DraftFacts {
    var englishIncident: String {
        """
        ---
        # A new story. Write where ‹…› stands, then take out the line `draft: true`: that publishes it.
        # Name organisations and roles, never a private person, no handle, no address that names one.
        # Lines that begin with # are for you. Readers never see them.

        # ---- Facts. A translation never repeats these. ----
        id: \(slug)
        # A day, a month (2009-04) or a year
        date: \(day)
        # reckless · careless · innocent
        tone: careless
        # dismissed · no_action · fine · recovered · apology · reputation_lost · embarrassment · regulator_order · damages ·
        # dismissal_upheld · dismissal_overturned · employer_lost_in_court · court_order · suspended · warning_issued · criticism ·
        # programme_closed · positive · invented
        outcome: embarrassment
        # By the organisation, not by whoever posted
        handled_well: false
        # The guidelines it teaches something about
        guidelines: [\(example)]
        # A true story names where it was reported. An invented one says `fictional: true` instead.
        sources:
        - title: ‹Title of the report›
          publisher: ‹Who published it›
          date: \(day)
          # url: https://…
        draft: true

        # ---- Words\(translationNote) ----
        title: \(title)
        # Up to 160 characters
        summary: ‹What happened, in one sentence.›
        actor: ‹Organisation (role)›
        platform: ‹Where it happened›
        # A short timetable, two to five rows
        what_happened:
        - when: ‹Monday morning›
          what: ‹What somebody posted›
        - when: ‹An hour later›
          what: ‹What came of it›
        consequence: ‹How it ended›
        response:
        - ‹What the organisation did right, or not›
        # The line to remember
        lesson: ‹What to take home from it.›
        helped:
          question: ‹What would have helped?›
          answer: ‹Something a reader could have done.›
        keywords: []
        ---

        """
    }

    var germanIncident: String {
        """
        ---
        # Eine neue Geschichte. Schreib dort, wo ‹…› steht, und nimm dann die Zeile `draft: true` heraus: Damit ist sie veröffentlicht.
        # Nenne Unternehmen und Rollen, aber keine Privatperson, kein Konto und keine Adresse, die eine nennt.
        # Zeilen mit # am Anfang sind für dich. Niemand sonst sieht sie.

        # ---- Fakten. Eine Übersetzung wiederholt sie nie. ----
        id: \(slug)
        # Ein Tag, ein Monat (2009-04) oder ein Jahr
        date: \(day)
        # reckless (leichtfertig) · careless (unachtsam) · innocent (arglos)
        tone: careless
        # dismissed · no_action · fine · recovered · apology · reputation_lost · embarrassment · regulator_order · damages ·
        # dismissal_upheld · dismissal_overturned · employer_lost_in_court · court_order · suspended · warning_issued · criticism ·
        # programme_closed · positive · invented
        outcome: embarrassment
        # Vom Unternehmen, nicht von der Person, die es veröffentlicht hat
        handled_well: false
        # Die Leitlinien, über die man daraus etwas lernt
        guidelines: [\(example)]
        # Eine wahre Geschichte nennt, wo darüber berichtet wurde. Bei einer erfundenen steht stattdessen `fictional: true`.
        sources:
        - title: ‹Titel des Berichts›
          publisher: ‹Wo er erschienen ist›
          date: \(day)
          # url: https://…
        draft: true

        # ---- Worte\(translationNote) ----
        title: \(title)
        # Höchstens 160 Zeichen
        summary: ‹Was geschah, in einem Satz.›
        actor: ‹Unternehmen (Rolle)›
        platform: ‹Wo es geschah›
        # Der Ablauf in zwei bis fünf Zeilen
        what_happened:
        - when: ‹Montagmorgen›
          what: ‹Was jemand veröffentlicht hat›
        - when: ‹Eine Stunde später›
          what: ‹Was daraus wurde›
        consequence: ‹Wie es ausging›
        response:
        - ‹Was das Unternehmen gut gemacht hat, oder nicht›
        # Der Satz zum Merken
        lesson: ‹Was man daraus mitnimmt.›
        helped:
          question: ‹Was hätte geholfen?›
          answer: ‹Etwas, das man selbst hätte tun können.›
        keywords: []
        ---

        """
    }
}
