extension PhraseList {
    /// What frightens instead of helping. Said about what happened to somebody ("she was dismissed") or how a hearing goes ("whether to take
    /// disciplinary action") these words are facts, so only whole phrases that threaten the reader are here.
    package static let englishThreats = PhraseList([
        ("failure to comply", "threat"), ("non-compliance will", "threat"), ("noncompliance will", "threat"),
        ("result in dismissal", "threat"), ("result in termination", "threat"), ("result in disciplinary", "threat"),
        ("result in discipline", "threat"), ("lead to dismissal", "threat"), ("lead to termination", "threat"),
        ("lead to disciplinary", "threat"), ("lead to discipline", "threat"), ("subject to disciplinary", "threat"),
        ("subject to discipline", "threat"), ("subject to appropriate discipline", "threat"), ("face disciplinary", "threat"),
        ("face discipline", "threat"), ("liable to disciplinary", "threat"), ("disciplinary action will", "threat"),
        ("disciplinary action may", "threat"), ("disciplinary action up to", "threat"), ("disciplinary action including", "threat"),
        ("up to and including dismissal", "threat"), ("up to and including termination", "threat"),
        ("up to and including removal", "threat"),
        ("will be disciplined", "threat"),
        ("will be prosecuted", "threat"), ("will be held liable", "threat"), ("will be held accountable", "threat"),
        ("violations will", "threat"), ("violators will", "threat"), ("zero tolerance", "wagging finger"),
        ("strictly prohibited", "wagging finger"),
        ("strictly forbidden", "wagging finger"), ("under no circumstances", "wagging finger"),
    ])

    package static let germanThreats = PhraseList([
        ("zuwiderhandlung*", "threat"), ("bei verstoß", "threat"), ("bei verstößen", "threat"), ("verstöße werden", "threat"),
        ("arbeitsrechtliche konsequenz*", "threat"), ("arbeitsrechtlichen konsequenz*", "threat"), ("arbeitsrechtliche folgen", "threat"),
        ("arbeitsrechtlichen folgen", "threat"), ("arbeitsrechtliche maßnahmen", "threat"), ("arbeitsrechtlichen maßnahmen", "threat"),
        ("disziplinarische maßnahmen", "threat"), ("disziplinarischen maßnahmen", "threat"), ("wird geahndet", "threat"),
        ("disziplinarische konsequenz*", "threat"), ("disziplinarischen konsequenz*", "threat"), ("bis hin zur kündigung", "threat"),
        ("bis hin zur fristlosen", "threat"), ("bis zur fristlosen", "threat"),
        ("werden geahndet", "threat"), ("strengstens untersagt", "wagging finger"), ("strengstens verboten", "wagging finger"),
        ("strikt untersagt", "wagging finger"), ("strikt verboten", "wagging finger"), ("streng verboten", "wagging finger"),
        ("streng untersagt", "wagging finger"),
        ("ausdrücklich untersagt", "wagging finger"), ("unter keinen umständen", "wagging finger"), ("null toleranz", "wagging finger"),
        ("rechtliche schritte", "threat"),
        ("rechtlichen schritte", "threat"),
    ])
}
