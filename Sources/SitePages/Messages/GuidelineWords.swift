extension Message {
    package static let guidelineNumber = Message(
        "guideline-number", "Guideline {number}, {id}, about a minute", "Tipp {number}, {id}, etwa eine Minute")
    package static let twoWays = Message("two-ways", "Same point, two ways", "Dasselbe, zweimal gesagt")
    package static let whoSpeaks = Message("who-speaks", "Who", "Wer")
    package static let ratherNot = Message("rather-not", "Rather not", "Lieber nicht")
    package static let ratherThis = Message("rather-this", "Rather this", "Lieber so")
    package static let whatCouldHappen = Message("what-could-happen", "What could happen", "Was passieren kann")
    package static let toYou = Message("to-you", "To you", "Dir")
    package static let toColleagues = Message("to-colleagues", "To colleagues", "Den anderen im Haus")
    package static let toOrganisation = Message("to-organisation", "To {organisation}", "{organisation}")
    package static let whatYouGet = Message("what-you-get", "What you get", "Was du davon hast")
    package static let sentencesToBorrow = Message("sentences-to-borrow", "Sentences to borrow", "Sätze zum Ausleihen")
    package static let today = Message("today", "One thing to do today", "Eine Sache für heute")
    package static let whereTheLineRuns = Message("where-the-line-runs", "Where the line runs", "Wo die Linie läuft")
    package static let fineToShare = Message("fine-to-share", "Fine to share", "Darf raus")
    package static let staysHere = Message("stays-here", "Stays here", "Bleibt hier")
    package static let whatBinds = Message("what-binds", "What binds you", "Was verbindlich ist")
    package static let lawPointers = Message("law-pointers", "What the law says about it, roughly", "Was das Recht dazu sagt, grob")
    package static let askLegal = Message(
        "ask-legal", "This is a signpost, not legal advice. Ask Legal before you rely on it.",
        "Das ist ein Wegweiser und keine Rechtsberatung. Frag die Rechtsabteilung, bevor du dich darauf verlässt.")
    package static let itHasHappened = Message("it-has-happened", "It has happened", "Ist schon passiert")
    package static let inShort = Message("in-short", "In short", "Kurz gesagt")
    package static let pauseQuestion = Message("pause-question", "The pause question", "Die Pausenfrage")
    package static let allPauseQuestions = Message("all-pause-questions", "All the pause questions", "Alle Pausenfragen")
    package static let answerYes = Message("answer-yes", "Yes", "Ja")
    package static let answerHm = Message("answer-hm", "Hm", "Hm")
    package static let answerNo = Message("answer-no", "No", "Nein")
    package static let protectsYou = Message("protects-you", "Protects you", "Schützt dich")
    package static let protectsUs = Message("protects-us", "Protects {organisation}", "Schützt {organisation}")
    package static let neverCovers = Message("never-covers", "Never covers", "Gilt nie für")
    package static let whomToAsk = Message("whom-to-ask", "Whom to ask", "Wen du fragen kannst")
    package static let related = Message("related", "Goes well with", "Passt dazu")
    package static let recordTitle = Message("record", "About this guideline", "Zu diesem Tipp")
    package static let wordingOnly = Message("wording-only", "(said differently, means the same)", "(nur anders gesagt)")
    package static let whatChanged = Message("what-changed", "What changed, and when", "Was sich wann geändert hat")
    package static let moreGuidelines = Message("more-guidelines", "More guidelines", "Weitere Tipps")
    package static let before = Message("before", "Before", "Davor")
    package static let after = Message("after", "After", "Danach")
    package static let trueStory = Message("true-story", "True story, {year}.", "Wahre Geschichte, {year}.")
    package static let inventedStory = Message("invented-story", "Invented story.", "Erfundene Geschichte.")
    package static let toneInnocent = Message("tone-innocent", "Could happen to anyone", "Kann allen passieren")
    package static let toneCareless = Message("tone-careless", "Should have looked", "Hätte hinsehen können")
    package static let toneReckless = Message("tone-reckless", "What were they thinking?", "Was war da los?")

    static let guidelineWords: [Message] = [
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
