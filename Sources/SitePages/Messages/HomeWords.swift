extension Message {
    package static let soWhatHappened = Message("so-what-happened", "So, what happened?", "Na, was ist passiert?")
    package static let aboutToDo = Message("about-to-do", "What are you about to do?", "Was hast du gerade vor?")
    package static let homeYes = Message("home-yes", "The part we’d like you to read twice", "Den Teil darfst du gern zweimal lesen")
    package static let homeGrey = Message(
        "home-grey", "Look closely: it’s small dots of yes and no", "Sieh genau hin: lauter kleine Punkte aus Ja und Nein")
    package static let homeRed = Message(
        "home-red", "One, and it really is a line|{count}, and they really are lines",
        "Eine, und sie ist wirklich eine Linie|{count}, und es sind wirklich Linien")
    package static let whyAllThis = Message("why-all-this", "Why all this", "Wozu das Ganze")
    package static let takeAComma = Message("take-a-comma", "Take a comma", "Setz ein Komma")
    package static let pauseInShort = Message(
        "pause-in-short", "Three yeses: off you go. Anything else: the long version takes a minute. Your answers stay on your screen.",
        "Dreimal ja: los geht’s. Sonst: Die lange Fassung dauert eine Minute. Deine Antworten bleiben auf deinem Bildschirm.")
    package static let runPauseCheck = Message("run-pause-check", "Run the pause check", "Zur Pausenprüfung")
    package static let missedSomethingText = Message(
        "missed-something-text", "If your situation isn’t here, or you know a set of guidelines that does it better:",
        "Wenn deine Situation hier fehlt oder du einen besseren Leitfaden kennst:")
    package static let tellUs = Message("tell-us", "tell us in two lines", "sag es uns in zwei Zeilen")
    package static let listYes = Message("list-yes", "Please do", "Mach das ruhig")
    package static let listYesText = Message(
        "list-yes-text", "Ways to be good at this. Start with any of them; none of them is homework.",
        "So macht es Spaß. Fang an, wo du magst. Hausaufgaben sind das nicht.")
    package static let listGrey = Message("list-grey", "It depends, so pause", "Kommt drauf an, also kurz Pause")
    package static let listGreyText = Message(
        "list-grey-text", "Mostly fine. Each one says what could happen, and then it’s your call.",
        "Meistens geht es gut. Hier steht, was passieren kann, und dann entscheidest du.")
    package static let listRed = Message("list-red", "Not across these", "Hier ist Schluss")
    package static let listRedText = Message(
        "list-red-text", "Binding, with a link to the rule behind each. You signed most of them with your contract.",
        "Verbindlich, mit einem Link zur Regel dahinter. Die meisten stehen schon in deinem Vertrag.")
    package static let listHelp = Message("list-help", "Someone to hold the ladder", "Jemand hält die Leiter")

    static let homeWords: [Message] = [
        soWhatHappened, aboutToDo, homeYes, homeGrey, homeRed, whyAllThis, takeAComma, pauseInShort, runPauseCheck, missedSomethingText,
        tellUs, listYes, listYesText,
        listGrey, listGreyText, listRed, listRedText, listHelp,
    ]
}
