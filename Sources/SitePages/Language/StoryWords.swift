import SiteModel

extension UIWord {
    package static let moreStories = UIWord("more-stories", "More stories", "Weitere Geschichten")
    package static let earlierStory = UIWord("earlier-story", "Earlier story", "Frühere Geschichte")
    package static let laterStory = UIWord("later-story", "Later story", "Spätere Geschichte")
    package static let whatHappened = UIWord("what-happened", "What happened", "Was passiert ist")
    package static let howItWentOn = UIWord("how-it-went-on", "How it went on", "Wie es weiterging")
    package static let whatTheyGotRight = UIWord("what-they-got-right", "What they got right", "Was gut gelaufen ist")
    package static let whatTheyCouldHaveDone = UIWord("what-they-could-have-done", "How it was handled", "Wie damit umgegangen wurde")
    package static let whatWeTake = UIWord("what-we-take", "What we take from it", "Was wir mitnehmen")
    package static let whatWouldHaveHelped = UIWord("what-would-have-helped", "What would have helped?", "Was hätte geholfen?")
    package static let sources = UIWord("sources", "Sources", "Quellen")
    package static let howBad = UIWord("how-bad", "How bad was it, honestly?", "Wie schlimm war es, ehrlich?")
    package static let howItEnded = UIWord("how-it-ended", "How it ended", "Wie es ausging")
    package static let handledByOrganisation = UIWord("handled-by", "Handled by the organisation", "Wie das Haus damit umging")
    package static let handledWell = UIWord("handled-well", "Well", "Gut")
    package static let handledBadly = UIWord("handled-badly", "It could have gone better", "Da war Luft nach oben")
    package static let date = UIWord("date", "Date", "Datum")
    package static let names = UIWord("names", "Names", "Namen")
    package static let noNames = UIWord(
        "no-names", "We never name private people here. They have suffered enough.",
        "Privatleute nennen wir hier nicht. Sie hatten es schwer genug.")
    package static let guidelinesItBelongsTo = UIWord("guidelines-it-belongs-to", "Guidelines it belongs to", "Gehört zu diesen Tipps")
    package static let byGuideline = UIWord("by-guideline", "By guideline", "Nach Tipp")
    package static let toneInnocentText = UIWord(
        "tone-innocent-text", "A slip of the thumb, a picture too many. You would have done it too, on a Friday.",
        "Ein Ausrutscher, ein Bild zu viel. Wäre dir an einem Freitag auch passiert.")
    package static let toneCarelessText = UIWord(
        "tone-careless-text", "No bad will at all. Ten seconds of looking would have done it.",
        "Kein böser Wille. Zehn Sekunden Hinsehen hätten gereicht.")
    package static let toneRecklessText = UIWord(
        "tone-reckless-text", "We ask ourselves too. Kindly, and from a safe distance.",
        "Das fragen wir uns auch. Freundlich und aus sicherer Entfernung.")

    static let storyWords: [UIWord] = [
        moreStories, earlierStory, laterStory, whatHappened, howItWentOn, whatTheyGotRight, whatTheyCouldHaveDone, whatWeTake,
        whatWouldHaveHelped,
        sources, howBad, howItEnded, handledByOrganisation, handledWell, handledBadly, date, names, noNames, guidelinesItBelongsTo,
        byGuideline,
        toneInnocentText, toneCarelessText, toneRecklessText,
    ]
}

extension Tone {
    package var explanation: UIWord {
        switch self {
        case .innocent: .toneInnocentText
        case .careless: .toneCarelessText
        case .reckless: .toneRecklessText
        }
    }
}
