import SiteModel

extension Message {
    package static let moreStories = Message("more-stories", "More stories", "Weitere Geschichten")
    package static let earlierStory = Message("earlier-story", "Earlier story", "Frühere Geschichte")
    package static let laterStory = Message("later-story", "Later story", "Spätere Geschichte")
    package static let whatHappened = Message("what-happened", "What happened", "Was passiert ist")
    package static let howItWentOn = Message("how-it-went-on", "How it went on", "Wie es weiterging")
    package static let whatTheyGotRight = Message("what-they-got-right", "What they got right", "Was gut gelaufen ist")
    package static let whatTheyCouldHaveDone = Message("what-they-could-have-done", "How it was handled", "Wie damit umgegangen wurde")
    package static let whatWeTake = Message("what-we-take", "What we take from it", "Was wir mitnehmen")
    package static let whatWouldHaveHelped = Message("what-would-have-helped", "What would have helped?", "Was hätte geholfen?")
    package static let sources = Message("sources", "Sources", "Quellen")
    package static let howBad = Message("how-bad", "How bad was it, honestly?", "Wie schlimm war es, ehrlich?")
    package static let howItEnded = Message("how-it-ended", "How it ended", "Wie es ausging")
    package static let handledByOrganisation = Message("handled-by", "Handled by the organisation", "Wie das Haus damit umging")
    package static let handledWell = Message("handled-well", "Well", "Gut")
    package static let handledBadly = Message("handled-badly", "It could have gone better", "Da war Luft nach oben")
    package static let date = Message("date", "Date", "Datum")
    package static let names = Message("names", "Names", "Namen")
    package static let noNames = Message(
        "no-names", "We never name private people here. They have suffered enough.",
        "Privatleute nennen wir hier nicht. Sie hatten es schwer genug.")
    package static let guidelinesItBelongsTo = Message("guidelines-it-belongs-to", "Guidelines it belongs to", "Gehört zu diesen Tipps")
    package static let byGuideline = Message("by-guideline", "By guideline", "Nach Tipp")
    package static let toneInnocentText = Message(
        "tone-innocent-text", "A slip of the thumb, a picture too many. You would have done it too, on a Friday.",
        "Ein Ausrutscher, ein Bild zu viel. Wäre dir an einem Freitag auch passiert.")
    package static let toneCarelessText = Message(
        "tone-careless-text", "No bad will at all. Ten seconds of looking would have done it.",
        "Kein böser Wille. Zehn Sekunden Hinsehen hätten gereicht.")
    package static let toneRecklessText = Message(
        "tone-reckless-text", "We ask ourselves too. Kindly, and from a safe distance.",
        "Das fragen wir uns auch. Freundlich und aus sicherer Entfernung.")

    static let storyWords: [Message] = [
        moreStories, earlierStory, laterStory, whatHappened, howItWentOn, whatTheyGotRight, whatTheyCouldHaveDone, whatWeTake,
        whatWouldHaveHelped,
        sources, howBad, howItEnded, handledByOrganisation, handledWell, handledBadly, date, names, noNames, guidelinesItBelongsTo,
        byGuideline,
        toneInnocentText, toneCarelessText, toneRecklessText,
    ]
}

extension Tone {
    package var explanation: Message {
        switch self {
        case .innocent: .toneInnocentText
        case .careless: .toneCarelessText
        case .reckless: .toneRecklessText
        }
    }
}
