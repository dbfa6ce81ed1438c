extension UIWord {
    package static let guidelineNumber = UIWord(
        "guideline-number", "Guideline {number}, {id}, about a minute", "Tipp {number}, {id}, etwa eine Minute")
    package static let twoWays = UIWord("two-ways", "Same point, two ways", "Dasselbe, zweimal gesagt")
    package static let whoSpeaks = UIWord("who-speaks", "Who", "Wer")
    package static let ratherNot = UIWord("rather-not", "Rather not", "Lieber nicht")
    package static let ratherThis = UIWord("rather-this", "Rather this", "Lieber so")
    package static let whatCouldHappen = UIWord("what-could-happen", "What could happen", "Was passieren kann")
    package static let toYou = UIWord("to-you", "To you", "Dir")
    package static let toColleagues = UIWord("to-colleagues", "To colleagues", "Den anderen im Haus")
    package static let toOrganisation = UIWord("to-organisation", "To {organisation}", "{organisation}")
    package static let whatYouGet = UIWord("what-you-get", "What you get", "Was du davon hast")
    package static let sentencesToBorrow = UIWord("sentences-to-borrow", "Sentences to borrow", "Sätze zum Ausleihen")
    package static let today = UIWord("today", "One thing to do today", "Eine Sache für heute")
    package static let whereTheLineRuns = UIWord("where-the-line-runs", "Where the line runs", "Wo die Linie läuft")
    package static let fineToShare = UIWord("fine-to-share", "Fine to share", "Darf raus")
    package static let staysHere = UIWord("stays-here", "Stays here", "Bleibt hier")
    package static let whatBinds = UIWord("what-binds", "What binds you", "Was verbindlich ist")
    package static let lawPointers = UIWord("law-pointers", "What the law says about it, roughly", "Was das Recht dazu sagt, grob")
    package static let askLegal = UIWord(
        "ask-legal", "This is a signpost, not legal advice. Ask Legal before you rely on it.",
        "Das ist ein Wegweiser und keine Rechtsberatung. Frag die Rechtsabteilung, bevor du dich darauf verlässt.")
    package static let itHasHappened = UIWord("it-has-happened", "It has happened", "Ist schon passiert")
    package static let inShort = UIWord("in-short", "In short", "Kurz gesagt")
    package static let pauseQuestion = UIWord("pause-question", "The pause question", "Die Pausenfrage")
    package static let allPauseQuestions = UIWord("all-pause-questions", "All the pause questions", "Alle Pausenfragen")
    package static let answerYes = UIWord("answer-yes", "Yes", "Ja")
    package static let answerHm = UIWord("answer-hm", "Hm", "Hm")
    package static let answerNo = UIWord("answer-no", "No", "Nein")
    package static let protectsYou = UIWord("protects-you", "Protects you", "Schützt dich")
    package static let protectsUs = UIWord("protects-us", "Protects {organisation}", "Schützt {organisation}")
    package static let neverCovers = UIWord("never-covers", "Never covers", "Gilt nie für")
    package static let whomToAsk = UIWord("whom-to-ask", "Whom to ask", "Wen du fragen kannst")
    package static let related = UIWord("related", "Goes well with", "Passt dazu")
    package static let recordTitle = UIWord("record", "About this guideline", "Zu diesem Tipp")
    package static let wordingOnly = UIWord("wording-only", "(said differently, means the same)", "(nur anders gesagt)")
    package static let whatChanged = UIWord("what-changed", "What changed, and when", "Was sich wann geändert hat")
    package static let moreGuidelines = UIWord("more-guidelines", "More guidelines", "Weitere Tipps")
    package static let before = UIWord("before", "Before", "Davor")
    package static let after = UIWord("after", "After", "Danach")
    package static let trueStory = UIWord("true-story", "True story, {year}.", "Wahre Geschichte, {year}.")
    package static let inventedStory = UIWord("invented-story", "Invented story.", "Erfundene Geschichte.")
    package static let toneInnocent = UIWord("tone-innocent", "Could happen to anyone", "Kann allen passieren")
    package static let toneCareless = UIWord("tone-careless", "Should have looked", "Hätte hinsehen können")
    package static let toneReckless = UIWord("tone-reckless", "What were they thinking?", "Was war da los?")

    static let guidelineWords: [UIWord] = [
        guidelineNumber, twoWays, whoSpeaks, ratherNot, ratherThis, whatCouldHappen, toYou, toColleagues, toOrganisation, whatYouGet,
        sentencesToBorrow, today,
        whereTheLineRuns, fineToShare, staysHere, whatBinds, lawPointers, askLegal, itHasHappened, inShort, pauseQuestion,
        allPauseQuestions, answerYes, answerHm,
        answerNo, protectsYou, protectsUs, neverCovers, whomToAsk, related, recordTitle, wordingOnly, whatChanged, moreGuidelines, before,
        after,
        trueStory,
        inventedStory, toneInnocent, toneCareless, toneReckless,
    ]
}
