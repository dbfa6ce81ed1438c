extension Message {
    package static let yesPlease = Message("stance-encouragement", "Yes, please", "Ja, bitte")
    package static let greyZone = Message("stance-grey-zone", "Grey zone", "Grauzone")
    package static let redLine = Message("stance-red-line", "Red line", "Rote Linie")
    package static let help = Message("kind-help", "Help", "Hilfe")
    package static let notice = Message("kind-notice", "Notice", "Hinweis")

    static let stances: [Message] = [yesPlease, greyZone, redLine, help, notice]
}
