extension Message {
    package static let stepByStep = Message("step-by-step", "Step by step", "Schritt für Schritt")
    package static let everyoneElse = Message("everyone-else", "Everyone else you can ask", "Alle anderen, die du fragen kannst")
    package static let beforeRewrite = Message("before-rewrite", "Before", "Vorher")
    package static let afterRewrite = Message("after-rewrite", "After", "Nachher")
    package static let worthBorrowing = Message("worth-borrowing", "Worth borrowing", "Zum Abschauen")
    package static let howItSounds = Message("how-it-sounds", "How it sounds", "So klingt es")
    package static let readItThere = Message("read-it-there", "Read it there", "Dort nachlesen")
    package static let inLanguage = Message("in-language", "in {language}", "auf {language}")
    package static let linkChecked = Message("link-checked", "link checked {date}", "Link geprüft am {date}")
    package static let secondHand = Message(
        "second-hand", "The link leads to somebody else’s report or copy.", "Der Link führt zu einem Bericht oder einer Kopie von anderen.")
    package static let suggestExample = Message(
        "suggest-example", "You know a better one? Send it over", "Du kennst ein besseres Vorbild? Her damit")
    package static let allQuestions = Message("all-questions", "All the questions", "Alle Fragen")
    package static let feed = Message("feed", "Follow the changes in your feed reader", "Neues im Feedreader verfolgen")
    package static let purpose = Message("purpose", "Why we look", "Warum wir hinsehen")
    package static let basis = Message("basis", "What allows us to", "Was uns das erlaubt")
    package static let whatWeRead = Message("what-we-read", "What we read", "Was wir lesen")
    package static let whatWeLeave = Message("what-we-leave", "What we leave alone", "Was wir in Ruhe lassen")
    package static let whoSees = Message("who-sees", "Who sees it", "Wer es sieht")
    package static let howLong = Message("how-long", "How long we keep it", "Wie lange wir es aufheben")
    package static let tools = Message("tools", "With what", "Womit")
    package static let yourRights = Message("your-rights", "Your rights", "Deine Rechte")
    package static let agreement = Message("agreement", "Who has agreed to it", "Wer dem zugestimmt hat")
    package static let objection = Message("objection", "If you object", "Wenn du Nein sagst")
    package static let lastChecked = Message("last-checked", "Last checked", "Zuletzt geprüft")
    package static let inDetail = Message("in-detail", "In detail", "Im Einzelnen")
    package static let notWatching = Message("not-watching", "Not at the moment.", "Gerade nicht.")
    package static let notWatchingText = Message(
        "not-watching-text", "Nothing is read, collected or kept. If that ever changes, it will say so here first.",
        "Es wird nichts gelesen, nichts gesammelt und nichts aufgehoben. Falls sich das ändert, steht es zuerst hier.")

    static let articleWords: [Message] = [
        stepByStep, everyoneElse, beforeRewrite, afterRewrite, worthBorrowing, howItSounds, readItThere, inLanguage, linkChecked,
        secondHand,
        suggestExample, allQuestions, feed, purpose, basis, whatWeRead, whatWeLeave, whoSees, howLong, tools, yourRights, agreement,
        objection,
        lastChecked, inDetail, notWatching, notWatchingText,
    ]
}
