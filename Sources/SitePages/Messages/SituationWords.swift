extension Message {
    package static let situation = Message("situation", "Situation", "Situation")
    package static let thingsInOrder = Message(
        "things-in-order", "One thing to do|{count} things, in this order", "Eine Sache|{count} Dinge, in dieser Reihenfolge")
    package static let whereItComesFrom = Message("where-it-comes-from", "Where this comes from", "Woher das kommt")
    package static let startAgain = Message("start-again", "Start again", "Von vorn")
    package static let situationsNextDoor = Message("situations-next-door", "Situations next door", "Situationen nebenan")
    package static let nothingStored = Message(
        "nothing-stored", "Your answers stay on this screen. Nothing is stored, nothing is sent.",
        "Deine Antworten bleiben auf diesem Bildschirm. Nichts wird gespeichert, nichts gesendet.")
    package static let result = Message("result", "Result", "Ergebnis")
    package static let howThisWorks = Message("how-this-works", "How this works", "So geht’s")
    package static let howThisWorksText = Message(
        "how-this-works-text", "All yes: post away. A “hm”: pause, mend it. A “no”: ask first, or leave it.",
        "Lauter Ja: nur zu. Ein „Hm“: kurz nachbessern. Ein „Nein“: erst fragen oder lassen.")
    package static let verdictGo = Message("verdict-go", "Post away!", "Nur zu!")
    package static let verdictGoText = Message(
        "verdict-go-text", "Check that you’re in the right account, then off you go.",
        "Noch kurz prüfen, ob es das richtige Konto ist. Dann los.")
    package static let verdictChange = Message("verdict-change", "Change this first,", "Ändere das zuerst,")
    package static let verdictChangeText = Message(
        "verdict-change-text", "then read the questions once more.", "dann lies die Fragen noch einmal.")
    package static let verdictAsk = Message("verdict-ask", "Ask first,", "Frag erst,")
    package static let verdictAskText = Message(
        "verdict-ask-text", "it takes one call. The people who know are glad to be asked before.",
        "ein Anruf genügt. Wer es weiß, wird gern vorher gefragt.")
    package static let verdictStop = Message("verdict-stop", "Leave it.", "Lass es.")
    package static let verdictStopText = Message(
        "verdict-stop-text", "Keep the draft, have some tea, read it again on Monday.",
        "Heb den Entwurf auf, trink einen Tee und lies ihn am Montag noch einmal.")
    package static let askAPerson = Message("ask-a-person", "Ask a person instead", "Lieber einen Menschen fragen")
    package static let largeMode = Message("large-mode", "Large, for a room", "Groß, für den Saal")
    package static let caseOf = Message("case-of", "Case {number} of {count}", "Fall {number} von {count}")
    package static let showAnswer = Message("show-answer", "Show the answer", "Antwort zeigen")
    package static let quizScore = Message(
        "quiz-score", "{right} of {count}, and you know where to look up the rest.",
        "{right} von {count}, und den Rest kannst du nachschlagen.")

    static let situationWords: [Message] = [
        situation, thingsInOrder, whereItComesFrom, startAgain, situationsNextDoor, nothingStored, result, howThisWorks, howThisWorksText,
        verdictGo,
        verdictGoText, verdictChange, verdictChangeText, verdictAsk, verdictAskText, verdictStop, verdictStopText, askAPerson, largeMode,
        caseOf,
        showAnswer, quizScore,
    ]
}
