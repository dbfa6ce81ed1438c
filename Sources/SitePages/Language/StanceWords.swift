extension UIWord {
    package static let yesPlease = UIWord("stance-encouragement", "Yes, please", "Ja, bitte")
    package static let greyZone = UIWord("stance-grey-zone", "Grey zone", "Grauzone")
    package static let redLine = UIWord("stance-red-line", "Red line", "Rote Linie")
    package static let help = UIWord("kind-help", "Help", "Hilfe")
    package static let notice = UIWord("kind-notice", "Notice", "Hinweis")

    static let stances: [UIWord] = [yesPlease, greyZone, redLine, help, notice]
}
