extension UIWord {
    package static let copy = UIWord("copy", "Copy", "Kopieren")
    package static let copied = UIWord("copied", "Copied", "Kopiert")
    package static let copyLink = UIWord("copy-link", "Copy link", "Link kopieren")
    package static let nobodyPicksUp = UIWord("nobody-picks-up", "Nobody picks up?", "Geht niemand ran?")
    package static let inWriting = UIWord("in-writing", "In writing", "Schriftlich")
    package static let offlineTwin = UIWord("offline-twin", "The offline twin", "Der Offline-Zwilling")

    static let boxes: [UIWord] = [copy, copied, copyLink, nobodyPicksUp, inWriting, offlineTwin]
}
