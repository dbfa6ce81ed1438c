/// One small guideline in two languages, for tests that need a rule to cite.
enum SampleGuideline {
    static let english = """
        ---
        id: SM-15
        number: 15
        covers: contact
        kind: help
        contact: desk
        owner: desk
        reviewed: 2026-11-02
        review_every: 6 months
        title: Whom do I ask?
        summary: Ask before.
        motto: Just ask.
        hook: You have a doubt.
        offline_twin: You would ask at the counter, too.
        protects_you: from guessing.
        protects_us: from guesses.
        today: Save the number.
        pause: {question: "Did I ask?", yes: Good., hm: Ask., no: Ask now.}
        changes: [{date: 2026-11-02, class: material, note: First edition.}]
        ---
        Ask away.

        """

    static let german = """
        ---
        title: Wen frage ich?
        summary: Frag vorher.
        motto: Frag.
        hook: Du zweifelst.
        offline_twin: Am Schalter fragst du auch.
        protects_you: vor dem Raten.
        protects_us: vor Geratenem.
        today: Speicher die Nummer.
        pause: {question: "Hab ich gefragt?", yes: Gut., hm: Frag., no: Frag jetzt.}
        changes: [{date: 2026-11-02, class: material, note: Erste Ausgabe.}]
        ---
        Frag los.

        """
}
