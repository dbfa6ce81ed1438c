extension PhraseList {
    /// What frightens instead of helping. Said about what happened to somebody ("she was dismissed") these words are facts, so only whole
    /// phrases that threaten the reader are here.
    package static let englishThreats = PhraseList([
        ("failure to comply", "threat"), ("non-compliance will", "threat"), ("noncompliance will", "threat"),
        ("will result in dismissal", "threat"), ("will result in termination", "threat"), ("will result in disciplinary", "threat"),
        ("will lead to dismissal", "threat"), ("may result in disciplinary", "threat"), ("may lead to disciplinary", "threat"),
        ("up to and including dismissal", "threat"), ("up to and including termination", "threat"), ("disciplinary action*", "threat"),
        ("will be disciplined", "threat"),
        ("will be prosecuted", "threat"), ("will be held liable", "threat"), ("will be held accountable", "threat"),
        ("violations will", "threat"), ("violators will", "threat"), ("zero tolerance", "threat"), ("strictly prohibited", "threat"),
        ("strictly forbidden", "threat"), ("under no circumstances", "threat"),
    ])

    package static let germanThreats = PhraseList([
        ("zuwiderhandlung*", "threat"), ("bei verstoß", "threat"), ("bei verstößen", "threat"), ("verstöße werden", "threat"),
        ("arbeitsrechtliche konsequenz*", "threat"), ("arbeitsrechtlichen konsequenz*", "threat"), ("arbeitsrechtliche folgen", "threat"),
        ("arbeitsrechtlichen folgen", "threat"), ("arbeitsrechtliche maßnahmen", "threat"), ("arbeitsrechtlichen maßnahmen", "threat"),
        ("disziplinarische maßnahmen", "threat"), ("disziplinarischen maßnahmen", "threat"), ("wird geahndet", "threat"),
        ("werden geahndet", "threat"), ("strengstens untersagt", "threat"), ("strengstens verboten", "threat"),
        ("ausdrücklich untersagt", "threat"), ("unter keinen umständen", "threat"), ("null toleranz", "threat"),
        ("rechtliche schritte", "threat"),
        ("rechtlichen schritte", "threat"),
    ])
}
