extension Message {
    package static let quizSame = Message("quiz-same", "That’s what we’d have said, too.", "Das hätten wir auch gesagt.")
    package static let quizOther = Message("quiz-other", "We’d have said this:", "Wir hätten gesagt:")
    package static let nextCase = Message("next-case", "Next case", "Nächster Fall")
    package static let previousCase = Message("previous-case", "Back", "Zurück")
    package static let onceMore = Message("once-more", "Once more", "Noch einmal")
    package static let secondLook = Message("second-look", "Worth a second look", "Lohnt einen zweiten Blick")
    package static let quizKeys = Message(
        "quiz-keys", "Keys: 1 2 3 or ! , . to answer, arrows to move on, Escape to leave the large view.",
        "Tasten: 1 2 3 oder ! , . für die Antwort, Pfeile zum Blättern, Escape beendet die große Ansicht.")

    static let quizWords: [Message] = [quizSame, quizOther, nextCase, previousCase, onceMore, secondLook, quizKeys]
}
