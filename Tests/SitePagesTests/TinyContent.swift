/// The texts of the tiny site: one of nearly everything, as short as the schema allows.
enum TinyContent {
    static let files: [String: String] =
        documents.merging(TinyPages.files) { first, _ in first }.merging(TinyData.files) { first, _ in first }

    private static let documents = [
        "content/site.yml": """
        organisation: Paper Boats & Sons
        organisation_short: Boats
        languages: [en, de]
        theme: plain
        edition: "1"
        updated: 2026-11-02
        owner: office
        review_every: "6 months"
        default_time_zone: Europe/London
        title: Before you sail
        tagline: Tips for people who fold
        headline: {go: Sail away!, grey: "Well,", red: mostly.}
        headline_key: {go: Please do, grey: It depends, red: Not across}
        why: {lead: We like to see you afloat., text: People trust people.}
        protects: {you: your name, us: our name}
        may_say: Yes, you may say that you fold boats.
        binding_line: Guidelines, not a contract.
        crisis: {title: Storm, text: Stay in the harbour.}
        """,
        "content/site.de.yml": """
        title: Bevor du ablegst
        tagline: Tipps für Leute, die falten
        headline: {go: Leinen los!, grey: "Na ja,", red: meistens.}
        headline_key: {go: Gern, grey: Kommt drauf an, red: Hier nicht}
        why: {lead: Wir sehen dich gern auf dem Wasser., text: Leute trauen Leuten.}
        protects: {you: deinen Namen, us: unseren Namen}
        may_say: Ja, du darfst sagen, dass du Boote faltest.
        binding_line: Tipps, kein Vertrag.
        crisis: {title: Sturm, text: Bleib im Hafen.}
        """,
        "content/guidelines/secret-folds.md": guideline(
            "SM-01", 1, "kind: rule\nstance: red_line\nincidents: [regatta]", "Secret folds stay secret.",
            extra: "may_share: [the colour]\nkeep_in: [the fold]\nbinding: {title: Contract}",
            body: "See [](SM-03) and [the race](../incidents/regatta.md#afterwards)."),
        "content/guidelines/wet-paper.md": guideline(
            "SM-02", 2, "kind: rule\nstance: grey_zone", "Wet paper, dry wit",
            extra: "what_could_happen: {you: wet feet, colleagues: wet feet, organisation: wet feet}"),
        "content/guidelines/wet-paper.de.md": """
        ---
        title: Nasses Papier, trockener Witz
        summary: Erst trocknen, dann senden.
        motto: Erst trocknen.
        hook: Es regnet.
        offline_twin: Im Regen faltet keiner.
        protects_you: vor nassen Füßen.
        protects_us: vor Pfützen.
        today: Häng etwas auf.
        pause: {question: Ist es trocken?, yes: Los., hm: Warte., no: Nein.}
        changes:
        - {date: 2026-11-02, class: material, note: Erste Ausgabe.}
        pairs:
        - {who: Eine Falterin, dont: Alles nass!, do: Morgen trocken.}
        - {who: Ein Falter, dont: Hilfe!, do: Bis morgen.}
        what_could_happen: {you: nasse Füße, colleagues: nasse Füße, organisation: nasse Füße}
        ---
        Trockne es zuerst.
        """,
        "content/guidelines/wave.md": guideline(
            "SM-03", 3, "kind: rule\nstance: encouragement\ncontact: office", "Wave to everyone!", extra: "what_you_get: [waves]",
            body: "## How to wave\n\nLike this."),
        "content/guidelines/overboard.md": guideline("SM-04", 4, "kind: help", "Overboard, now what?"),
        "content/guidelines/lookout.md": guideline("SM-05", 5, "kind: notice", "We have a lookout*"),
        "content/incidents/regatta.md": """
        ---
        id: regatta
        date: 2011-02
        platform: A forum
        tone: careless
        outcome: apology
        handled_well: true
        guidelines: [SM-01]
        fictional: true
        title: The regatta that leaked
        summary: A boat was shown too early.
        actor: A boatyard
        what_happened:
        - {when: Morning, what: A picture went out.}
        consequence: Red faces.
        response: [They said so.]
        lesson: Look twice.
        helped: {question: Who looks twice?, answer: You do.}
        ---
        ## Afterwards

        All dry.
        """,
        "content/launch/party.md": """
        ---
        id: party
        start: 2027-01-14T15:00
        end: 2027-01-14T16:00
        time_zone: Europe/London
        owner: office
        title: There will be cake!
        summary: Boats and cake.
        lead: Come along.
        place: The pond
        cake: Oops,
        agenda:
        - {time: "15:00", title: Cake}
        - {time: start +70, title: Photos}
        run_sheet:
        - {time: "-10 min", title: Plates}
        ---
        Bring a fork.
        """,
    ]

    private static func guideline(
        _ id: String, _ number: Int, _ facts: String, _ title: String, extra: String = "", body: String = "Text."
    ) -> String {
        """
        ---
        id: \(id)
        number: \(number)
        covers: calm
        icon: mug
        \(facts.contains("contact:") ? facts : facts + "\ncontact: office")
        owner: office
        reviewed: 2026-11-02
        review_every: "6 months"
        title: "\(title)"
        summary: Summary of \(id).
        motto: Motto.
        hook: Hook.
        offline_twin: Twin.
        protects_you: from rain.
        protects_us: from rain.
        pairs:
        - {who: A folder, dont: Bad., do: Good.}
        - {who: Another folder, dont: Worse., do: Better.}
        today: Fold one.
        pause: {question: "Dry for \(id)?", yes: Go., hm: Wait., no: Stop.}
        in_pause_check: true
        changes:
        - {date: 2026-11-02, class: material, note: First edition.}
        \(extra)
        ---
        \(body)
        """
    }
}
