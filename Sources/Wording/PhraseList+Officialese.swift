extension PhraseList {
    /// English words that everybody knows and nobody says, each with what people say. Nobody has to look them up: they only make a text longer
    /// and colder.
    package static let englishOfficialese = PhraseList([
        ("aforementioned", "this, or that"),
        ("hereby", "now, or nothing at all"),
        ("herewith", "with this"),
        ("in accordance with", "as … says"),
        ("in order to", "to"),
        ("notwithstanding", "in spite of"),
        ("pursuant to", "under"),
        ("utilise*", "use"),
        ("utilising", "use"),
        ("utilize*", "use"),
        ("utilizing", "use"),
    ])

    /// The same in German.
    package static let germanOfficialese = PhraseList([
        ("anlässlich", "zu"),
        ("bezüglich", "zu, oder wegen"),
        ("diesbezüglich", "dazu"),
        ("gegebenenfalls", "vielleicht, oder wenn nötig"),
        ("hinsichtlich", "zu, oder bei"),
        ("im rahmen von", "bei, oder in"),
        ("mittels", "mit"),
        ("nachfolgend*", "folgend, oder unten"),
        ("seitens", "von"),
        ("zeitnah*", "bald, oder bis zu einem Tag"),
        ("zielführend*", "hilfreich"),
        ("zwecks", "um … zu"),
    ])
}
